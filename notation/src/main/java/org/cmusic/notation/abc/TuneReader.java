package org.cmusic.notation.abc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cmusic.model.music.Music;

/** One tune, line by line. */
final class TuneReader {
    private static final String REMARKS = "ABCDFGHNORSTWZ";
    private static final Pattern MUSIC =
            Pattern.compile("(?=.*\\|)[\\s|:\\[\\]A-Ga-gxyzXZ0-9/,'()<>{}^_=.~!+&*$\\\\HLMPSTuv-]*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|![^!\\s]*!|\\[[A-Za-z]:[^\\[\\]]*\\]");

    private final AbcFindings findings;
    private final boolean sinceWords;
    private final NoteCount count;
    private final TuneHeading heading = new TuneHeading();
    private final TuneSettings settings;
    private final Directives directives;
    private boolean ended;
    private boolean continued;
    private String block = "";

    TuneReader(AbcFindings findings, boolean sinceWords, NoteCount count) {
        this.findings = findings;
        this.sinceWords = sinceWords;
        this.count = count;
        this.settings = new TuneSettings(findings);
        this.directives = new Directives(findings, settings);
    }

    AbcFindings findings() {
        return findings;
    }

    Marking marking() {
        return settings.marking();
    }

    Macros macros() {
        return settings.macros();
    }

    NoteCode.Propagation propagation() {
        return directives.propagation();
    }

    /** Of the notes and rests that were read. */
    NoteCount count() {
        return count;
    }

    /** The voice that is read at present. */
    AbcVoice voice() {
        return settings.voice();
    }

    /**
     * Reads the tune.
     *
     * @return empty if it has neither notes nor rests
     */
    Optional<Music> read(List<SourceLine> header, List<SourceLine> lines) throws BrokenTuneException {
        for (SourceLine line : header) {
            findings.moveTo(line.number(), 1);
            head(line);
        }
        endBlock();
        for (SourceLine line : FieldLines.joined(lines)) {
            findings.moveTo(line.number(), 1);
            take(line);
        }
        settings.beginBody();
        findings.moveTo(lines.get(0).number(), 1);
        return settings.score(heading, directives).music();
    }

    private void head(SourceLine line) throws BrokenTuneException {
        if (isInBlock(line) || line.isBlank()) {
            return;
        }
        if (line.isComment()) {
            comment(line);
        } else if (line.isField()) {
            field(line);
        } else {
            findings.leftOut("text");
        }
    }

    private void take(SourceLine line) throws BrokenTuneException {
        if (isInBlock(line)) {
            return;
        }
        if (line.isBlank()) {
            ended = settings.isInBody();
        } else if (line.isComment()) {
            comment(line);
        } else if (ended && !goesOn(line)) {
            findings.leftOut("text");
        } else if (settings.isInBody() ? line.isField() : line.isHeadField()) {
            field(line);
        } else if (settings.isInBody() || isMusic(line)) {
            music(line);
        } else {
            findings.leftOut("text");
        }
    }

    private boolean isInBlock(SourceLine line) {
        if (block.isEmpty()) {
            return false;
        }
        String text = line.text().strip();
        if (text.startsWith("%%end" + block)) {
            block = "";
        } else {
            heading.comment(text.replaceFirst("^%%\\s?", ""));
        }
        return true;
    }

    private void endBlock() {
        block = "";
    }

    /** Whether a line behind a blank one still belongs to the tune. */
    private boolean goesOn(SourceLine line) {
        boolean more =
                line.isField() ? "wWVPK".indexOf(line.text().stripLeading().charAt(0)) >= 0 : isMusic(line);
        if (more) {
            findings.mended("blank");
            ended = false;
        }
        return more;
    }

    private static boolean isMusic(SourceLine line) {
        String bare = QUOTED.matcher(SourceLine.uncommented(line.text())).replaceAll("");
        return MUSIC.matcher(bare).matches();
    }

    private void music(SourceLine line) throws BrokenTuneException {
        if (!settings.isInBody()) {
            findings.mended("no-key");
            settings.beginBody();
        }
        if (!continued) {
            voice().beginLine();
        }
        continued = new MusicCode(line, this).read();
    }

    private void comment(SourceLine line) {
        if (!line.text().startsWith("%%")) {
            if (!settings.isInBody() && !line.text().startsWith("%abc")) {
                heading.comment(line.text().substring(1));
            }
            return;
        }
        String directive = line.text().substring(2).strip();
        if (directive.startsWith("begin")) {
            block = directive.substring("begin".length()).split("\\s+", 2)[0];
            block = block.isEmpty() ? "text" : block;
        } else if (!directives.take(directive)) {
            heading.directive(line.text().strip());
        }
    }

    private void field(SourceLine line) throws BrokenTuneException {
        char letter = line.text().stripLeading().charAt(0);
        String value = line.value();
        if (letter == 'w' && settings.isInBody()) {
            String words = SourceLine.uncommented(line.text().stripLeading().substring(2));
            voice().sing(Words.of(words), sinceWords);
        } else {
            inlineField(letter, value);
        }
    }

    /** A field within music. */
    void inlineField(char letter, String value) throws BrokenTuneException {
        if (letter == 'I') {
            if (!directives.take(value)) {
                heading.directive("%%" + value);
            }
        } else if (REMARKS.indexOf(letter) >= 0) {
            heading.field(letter, value);
        } else {
            settings.take(letter, value);
        }
    }
}
