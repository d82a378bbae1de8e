package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cmusic.model.Beats;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Findings;

/** The head of a tune that is written. */
final class TuneHead {
    private static final Pattern FIELD = Pattern.compile("[ABCDFGHNORSTWZ]:.*", Pattern.DOTALL);
    private static final Pattern DIRECTIVE = Pattern.compile("%%\\s*[A-Za-z].*", Pattern.DOTALL);
    private static final Pattern TAKEN = Pattern.compile(
            "%%\\s*(?:midi\\s+(?:program|channel|transpose)|score|staves|propagate-accidentals|begin|end|abc-include).*",
            Pattern.DOTALL);
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+|[\u2028\u2029\u0085]");

    private final Music music;
    private final Findings findings;

    TuneHead(Music music, Findings findings) {
        this.music = music;
        this.findings = findings;
    }

    /** What is said in words, with the number and the title. */
    List<String> words() {
        Heading heading = music.heading();
        List<String> lines = new ArrayList<>();
        lines.add("%abc-2.1");
        lines.add("X:1");
        lines.add("T:" + TextString.written(heading.title()));
        if (!heading.composer().isBlank()) {
            lines.add(field("C:", heading.composer()));
        }
        heading.remarks().forEach(remark -> lines.add(remark(remark)));
        return lines;
    }

    private String remark(String remark) {
        String line = CONTROLS.matcher(remark).replaceAll(" ").strip();
        if (FIELD.matcher(line).matches() && !isMissing(line.charAt(0))) {
            return field(line.substring(0, 2), line.substring(2));
        }
        boolean isDirective = DIRECTIVE.matcher(line).matches()
                && !TAKEN.matcher(line.toLowerCase(Locale.ROOT)).matches();
        boolean isComment = line.startsWith("%") && !line.startsWith("%%") && !line.startsWith("%abc");
        return isDirective || isComment ? line : "% " + line;
    }

    /** A field that cannot be taken for a note before the sign of a repeat. */
    private static String field(String name, String value) {
        String text = TextString.written(value);
        return text.startsWith("|") || text.startsWith(":") ? name + " " + text : name + text;
    }

    /** Whether a field of words would be taken for the title or the composer. */
    private boolean isMissing(char letter) {
        return letter == 'T' && music.title().isBlank()
                || letter == 'C' && music.heading().composer().isBlank();
    }

    /** The tempo at the beginning. */
    Optional<String> tempo() {
        return music.tempo().marks().stream()
                .filter(mark -> mark.at().signum() == 0 && !mark.isRamp())
                .findFirst()
                .map(TempoMark::bpm)
                .map(bpm -> "Q:" + TempoText.of(bpm));
    }

    /** The key at the beginning. */
    String key() {
        return music.keys().stream()
                .filter(mark -> mark.at().equals(Beats.ZERO))
                .findFirst()
                .map(KeyMark::key)
                .map(key -> KeyText.of(key, findings))
                .orElse("none");
    }
}
