package org.cmusic.notation.abc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Findings;
import org.cmusic.notation.Writing;
import org.cmusic.notation.engraving.Bar;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.Engraving;

/** A piece as a tune in ABC notation: a line for each voice in turn, some bars at a time, with its words below it. */
public final class AbcWriter {
    private static final int BARS_A_LINE = 4;
    private static final int LONGEST_LINE = 100;

    private final Findings findings = new Findings("abc");
    private final StringBuilder text = new StringBuilder();
    private final Engraving engraving;
    private final List<VoiceCode> voices = new ArrayList<>();

    private AbcWriter(Music music) {
        engraving = Engraving.of(music, findings);
    }

    /** Writes a piece. */
    public static Writing write(Music music) {
        AbcWriter writer = new AbcWriter(music);
        writer.tune();
        return new Writing(writer.text.toString().getBytes(StandardCharsets.UTF_8), writer.findings.list());
    }

    private void tune() {
        Music music = engraving.music();
        VoiceIds ids = VoiceIds.of(engraving.parts());
        Beats unit = WrittenUnit.of(engraving);
        TuneHead head = new TuneHead(music, findings);
        head.words().forEach(this::line);
        line("M:" + meter(engraving.bars().get(0)));
        line("L:" + WrittenUnit.text(unit));
        head.tempo().ifPresent(this::line);
        ids.lines().forEach(this::line);
        line("K:" + head.key());
        Changes changes = new Changes(music, engraving, findings);
        for (int i = 0; i < engraving.parts().size(); i++) {
            EngravedPart part = engraving.parts().get(i);
            for (int j = 0; j < part.voices().size(); j++) {
                voices.add(new VoiceCode(part, part.voices().get(j), unit, changes, voices.isEmpty(), findings));
                player(part, ids.of(i, j));
            }
        }
        lines(ids.all());
        if (music.parts().isEmpty()) {
            findings.leftOut("silent", 1, 1);
        }
    }

    private void player(EngravedPart part, Optional<String> id) {
        Players.command(part.part().timbre(), findings).ifPresent(command -> {
            id.ifPresent(name -> line("V:" + name));
            line(command);
        });
    }

    private void lines(List<Optional<String>> ids) {
        List<List<String>> codes = voices.stream().map(VoiceCode::bars).toList();
        int bars = engraving.bars().size();
        for (int from = 0; from < bars; ) {
            int to = lineEnd(codes, from);
            for (int i = 0; i < voices.size(); i++) {
                String prefix = ids.get(i).map(id -> "[V:" + id + "] ").orElse("");
                boolean last = to == bars;
                String code = String.join(" | ", codes.get(i).subList(from, to));
                line(prefix + code + (last ? " |]" : " |"));
                voices.get(i).words(from, to).forEach(this::line);
            }
            from = to;
        }
    }

    /** Behind how many bars a line ends: four, or fewer if they are long. */
    private int lineEnd(List<List<String>> codes, int from) {
        int to = from + 1;
        while (to < engraving.bars().size() && to < from + BARS_A_LINE && isShort(codes, from, to + 1)) {
            to++;
        }
        return to;
    }

    private static boolean isShort(List<List<String>> codes, int from, int to) {
        return codes.stream()
                .allMatch(code ->
                        code.subList(from, to).stream().mapToInt(String::length).sum() <= LONGEST_LINE);
    }

    /** The value of a field for the meter of a bar. */
    static String meter(Bar bar) {
        return bar.meter().map(Object::toString).orElse("none");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
