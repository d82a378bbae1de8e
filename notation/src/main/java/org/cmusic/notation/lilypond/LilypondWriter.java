package org.cmusic.notation.lilypond;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Findings;
import org.cmusic.notation.Writing;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.Engraving;

/** A piece as a source that LilyPond 2.24 and later engraves, with absolute pitches in English names and a line a bar. */
public final class LilypondWriter {
    private static final String STEP = "  ";
    private static final int SHORT_NAME = 4;
    private static final int LONGEST_NAME = 24;
    private static final double MILLIMETRES_A_LETTER = 2.2;

    private final Findings findings = new Findings("lilypond");
    private final StringBuilder text = new StringBuilder();
    private final LilypondOptions options;
    private final Engraving engraving;
    private int depth;

    private LilypondWriter(Music music, LilypondOptions options) {
        this.options = options;
        this.engraving = Engraving.of(music, findings);
    }

    /** Writes a piece in staves. */
    public static Writing write(Music music) {
        return write(music, LilypondOptions.STAVES);
    }

    /** Writes a piece. */
    public static Writing write(Music music, LilypondOptions options) {
        LilypondWriter writer = new LilypondWriter(music, options);
        writer.document();
        return new Writing(writer.text.toString().getBytes(StandardCharsets.UTF_8), writer.findings.list());
    }

    private void document() {
        line("\\version \"2.24.0\"");
        line("\\language \"english\"");
        heading(engraving.music().heading());
        GraceLengths graces = new GraceLengths(engraving);
        GlobalText global = new GlobalText(engraving, graces, findings);
        blank();
        block("global = {", global.frame(), "}");
        blank();
        block("tempi = {", global.tempo(), "}");
        blank();
        open("\\score {");
        open(group());
        for (int i = 0; i < engraving.parts().size(); i++) {
            new StaffText(engraving, i, graces, options, findings).lines(i == 0).forEach(this::line);
        }
        if (engraving.parts().isEmpty()) {
            line("\\new Staff << \\global \\tempi >>");
        }
        close(">>");
        line(layout());
        line("\\midi { }");
        close("}");
    }

    private void heading(Heading heading) {
        heading.remarks().forEach(remark -> remark.lines().forEach(words -> line(Spelled.comment(words))));
        blank();
        open("\\header {");
        if (!heading.title().isBlank()) {
            line("title = " + Spelled.quoted(heading.title()));
        }
        if (!heading.composer().isBlank()) {
            line("composer = " + Spelled.quoted(heading.composer()));
        }
        line("tagline = ##f");
        close("}");
    }

    /** How several staves are held together. */
    private String group() {
        if (engraving.parts().size() < 2) {
            return "<<";
        }
        boolean sung = engraving.parts().stream()
                .anyMatch(part -> part.voices().stream()
                        .flatMap(voice -> voice.bars().stream())
                        .flatMap(List::stream)
                        .anyMatch(StaffText::isSung));
        return sung ? "\\new ChoirStaff <<" : "\\new StaffGroup <<";
    }

    /** With room for the names of the parts. */
    private String layout() {
        int longest = engraving.parts().stream()
                .map(EngravedPart::part)
                .mapToInt(part -> part.name().length())
                .max()
                .orElse(0);
        long indent = Math.round(Math.min(LONGEST_NAME, longest) * MILLIMETRES_A_LETTER);
        return longest <= SHORT_NAME ? "\\layout { }" : "\\layout { indent = %d\\mm }".formatted(indent);
    }

    private void block(String opening, List<String> lines, String closing) {
        open(opening);
        lines.forEach(this::line);
        close(closing);
    }

    private void open(String line) {
        line(line);
        depth++;
    }

    private void close(String line) {
        depth--;
        line(line);
    }

    private void line(String line) {
        text.append(STEP.repeat(depth)).append(line).append('\n');
    }

    private void blank() {
        text.append('\n');
    }
}
