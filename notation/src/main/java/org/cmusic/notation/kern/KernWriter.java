package org.cmusic.notation.kern;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.Findings;
import org.cmusic.notation.PlainText;
import org.cmusic.notation.Writing;

/**
 * Writes Humdrum files: a spine for each part, the lowest first. Voices of a part split their spine from its beginning to its
 * end, so that they stay what they are. Bars have their numbers.
 */
public final class KernWriter {
    private static final String SPLIT = "*^";
    private static final String JOIN = "*v";

    private final Music music;
    private final Findings findings = new Findings("kern");
    private final StringBuilder text = new StringBuilder();
    private final List<SpineText> spines = new ArrayList<>();
    private int columns;

    private KernWriter(Music music) {
        this.music = music;
        for (int i = music.parts().size() - 1; i >= 0; i--) {
            spines.add(SpineText.of(music.parts().get(i), columns));
            columns = spines.get(spines.size() - 1).end();
        }
    }

    /** Writes a piece. */
    public static Writing write(Music music) {
        KernWriter writer = new KernWriter(music);
        writer.write();
        return new Writing(writer.text.toString().getBytes(StandardCharsets.UTF_8), writer.findings.list());
    }

    private void write() {
        words();
        if (spines.isEmpty()) {
            text.append("**kern\n*-\n");
            return;
        }
        tellLeftOut();
        opening();
        rows();
        closing();
    }

    private void words() {
        record("COM", music.heading().composer());
        record("OTL", music.heading().title());
        music.heading().remarks().forEach(remark -> text.append(remark(remark)).append('\n'));
    }

    /** A line of remarks; what is none of Humdrum's becomes a comment. */
    private static String remark(String remark) {
        String line = PlainText.of(remark);
        return line.startsWith("!!")
                ? line
                : "!! " + line.replaceFirst("^!", "").strip();
    }

    private void record(String key, String value) {
        String line = PlainText.of(value);
        if (!line.isEmpty()) {
            text.append("!!!").append(key).append(": ").append(line).append('\n');
        }
    }

    private void tellLeftOut() {
        for (SpineText spine : spines) {
            Timbre timbre = spine.part().timbre();
            if (!timbre.equals(Timbre.UNKNOWN) && spine.sound().isEmpty()) {
                findings.leftOut("timbre", 1, 1);
            }
        }
        music.tempo().marks().stream().filter(TempoMark::isRamp).forEach(mark -> findings.leftOut("ramp", 1, 1));
    }

    private void opening() {
        List<String> kinds = new ArrayList<>();
        List<String> sounds = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> clefs = new ArrayList<>();
        for (SpineText spine : spines) {
            List<String> others = Collections.nCopies(spine.kinds().size() - 1, "*");
            kinds.addAll(spine.kinds());
            add(sounds, spine.sound().orElse("*"), others);
            add(names, spine.name().orElse("*"), others);
            add(clefs, spine.clef(), others);
        }
        line(kinds);
        for (List<String> row : List.of(sounds, names, clefs)) {
            if (row.stream().anyMatch(field -> !field.equals("*"))) {
                line(row);
            }
        }
        int most =
                spines.stream().mapToInt(spine -> spine.voices().size()).max().orElse(1);
        for (int voices = 1; voices < most; voices++) {
            split(voices);
        }
    }

    private static void add(List<String> row, String field, List<String> others) {
        row.add(field);
        row.addAll(others);
    }

    /** Splits the last voice of all parts that have that many voices by now and should have more. */
    private void split(int voices) {
        List<String> row = new ArrayList<>();
        for (SpineText spine : spines) {
            int now = Math.min(voices, spine.voices().size());
            row.addAll(Collections.nCopies(now - 1, "*"));
            row.add(spine.voices().size() > voices ? SPLIT : "*");
            row.addAll(Collections.nCopies(spine.kinds().size() - 1, "*"));
        }
        line(row);
    }

    private void rows() {
        int lanes = spines.stream().mapToInt(spine -> spine.voices().size()).sum();
        Moments moments = Moments.of(music, spines, Timeline.of(music, lanes, findings), findings);
        Timeline time = moments.time();
        RowWriter rows = new RowWriter(spines, columns, text, findings);
        moments.pieces().forEach((at, pieces) -> {
            boolean bar = time.lines().contains(at);
            if (bar || at.signum() == 0 && time.meter().isPresent() && pickup().signum() == 0) {
                long number = time.meter().orElseThrow().barAt(at).bar();
                same("=" + number + (bar ? "" : "-"));
            }
            moments.signs().getOrDefault(at, List.of()).forEach(this::interpretation);
            rows.write(pieces);
        });
    }

    private Beats pickup() {
        return music.meter().orElseThrow().pickup();
    }

    /** One for all voices. */
    private void interpretation(String sign) {
        String[] fields = new String[columns];
        Arrays.fill(fields, "*");
        for (SpineText spine : spines) {
            Arrays.fill(fields, spine.first(), spine.first() + spine.voices().size(), sign);
        }
        line(List.of(fields));
    }

    private void closing() {
        same("==");
        for (SpineText spine : spines) {
            if (spine.voices().size() > 1) {
                join(spine);
            }
        }
        int left = spines.stream().mapToInt(spine -> spine.kinds().size()).sum();
        line(Collections.nCopies(left, "*-"));
    }

    private void join(SpineText joined) {
        List<String> row = new ArrayList<>();
        for (SpineText spine : spines) {
            boolean before = spine.first() < joined.first();
            int voices = before ? 1 : spine.voices().size();
            row.addAll(Collections.nCopies(voices, spine == joined ? JOIN : "*"));
            row.addAll(Collections.nCopies(spine.kinds().size() - 1, "*"));
        }
        line(row);
    }

    private void same(String field) {
        line(Collections.nCopies(columns, field));
    }

    private void line(List<String> fields) {
        text.append(String.join("\t", fields)).append('\n');
    }
}
