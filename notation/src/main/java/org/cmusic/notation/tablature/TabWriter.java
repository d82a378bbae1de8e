package org.cmusic.notation.tablature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Findings;
import org.cmusic.notation.PlainText;
import org.cmusic.notation.Writing;

/**
 * A piece as tablature, part after part, in UTF-8: the strings as lines, the first string on top, the frets where they are
 * struck, the rhythm above. All voices of a part are played by one hand. What a hand cannot play is marked where it is and
 * told below.
 */
public final class TabWriter {
    private static final String LEGEND = """
            W H Q E S T X: whole note, half, quarter, eighth, 16th, 32nd, 64th; small letters: rests
            ~: goes on   E3: of a triplet   h p: hammered, pulled off   / \\: slid   !: no hand reaches it   ?: left out
            """;

    private final Music music;
    private final TabOptions options;
    private final StringBuilder text = new StringBuilder();
    private final List<Finding> findings = new ArrayList<>();
    private final Findings texts = new Findings("tab");

    private TabWriter(Music music, TabOptions options) {
        this.music = music;
        this.options = options;
    }

    /** A piece as is usual. */
    public static Writing write(Music music) {
        return write(music, TabOptions.USUAL);
    }

    /** A piece for an instrument. */
    public static Writing write(Music music, TabOptions options) {
        return new TabWriter(music, options).write();
    }

    private Writing write() {
        head();
        FrettedParts.of(music).forEach(this::part);
        findings.addAll(texts.list());
        findings.addAll(Unwritten.of(music));
        return new Writing(text.toString().getBytes(StandardCharsets.UTF_8), findings);
    }

    private void head() {
        line(music.heading().title());
        line(music.heading().composer());
        String key = Directions.key(music);
        line(joined(
                key.isEmpty() ? "" : "Key: " + key,
                music.meter()
                        .map(meter -> "Meter: " + meter.marks().get(0).meter())
                        .orElse(""),
                "Tempo: " + Directions.tempo(music.tempo())));
        text.append(LEGEND).append('\n');
    }

    private void part(Part part) {
        Fretboard board = options.board(SuitedTuning.of(part));
        List<Moment> moments = Moments.of(part);
        Fingering fingering = Fingering.of(board, moments);
        Trouble trouble = new Trouble(music.meter());
        trouble.add(moments, fingering);
        OffFrets.of(part)
                .forEach((at, pitches) -> trouble.add(Trouble.Kind.OFF, new Moment(at, false, List.of()), pitches));
        line(part.name());
        StringTuning tuning = board.tuning();
        line(joined(
                "Tuning: " + (tuning.title().isEmpty() ? "" : tuning.title() + ": ") + tuning.pitches(),
                board.capo() == 0 ? "" : "Capo: " + board.capo()));
        text.append('\n');
        Columns columns = new Columns(board, part, moments, fingering, texts);
        TabBars bars = new TabBars(music, Sounding.of(moments), columns);
        TabSystems systems = new TabSystems(board, options.width(), bars.last());
        bars.forEach(systems::add);
        text.append(systems.text()).append(trouble.notes());
        String name = PlainText.of(part.name());
        findings.addAll(trouble.findings(name.isEmpty() ? "a part" : name));
    }

    private static String joined(String... items) {
        return String.join(
                "   ", Stream.of(items).filter(item -> !item.isEmpty()).toList());
    }

    private void line(String words) {
        String plain = PlainText.of(words);
        if (!plain.isEmpty()) {
            text.append(plain).append('\n');
        }
    }
}
