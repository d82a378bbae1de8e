package org.cmusic.notation.musicxml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Reading;

/** Files of one part, and what is read from them in a line. */
final class XmlText {
    static final String HEAD = """
            <?xml version="1.0"?>
            <!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" "partwise.dtd">
            <score-partwise version="4.0">
            <part-list><score-part id="P1"><part-name>One</part-name></score-part></part-list>
            <part id="P1">
            """;
    static final String TAIL = "\n</part></score-partwise>";

    private XmlText() {}

    /** A whole file, read. */
    static Reading read(String text) {
        return MusicXmlReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Measures of one part, read. */
    static Reading part(String measures) {
        return read(HEAD + measures + TAIL);
    }

    /** A measure. */
    static String measure(String content) {
        return "<measure number=\"1\">" + content + "</measure>";
    }

    /** A note, with what else stands in it. */
    static String note(String step, int octave, int duration, String... more) {
        return "<note><pitch><step>%s</step><octave>%d</octave></pitch><duration>%d</duration>%s</note>"
                .formatted(step, octave, duration, String.join("", more));
    }

    /** The lowest pitches of all voices, with their lengths. */
    static String notes(Music music) {
        return music.parts().stream()
                .flatMap(part -> part.voices().stream())
                .map(XmlText::notes)
                .collect(Collectors.joining(" | "));
    }

    private static String notes(Voice voice) {
        return voice.events().stream()
                .filter(Chord.class::isInstance)
                .map(event -> ((Chord) event).tones().get(0).pitch() + ":" + event.length())
                .collect(Collectors.joining(" "));
    }

    /** What is told, with its line. */
    static List<String> told(Reading reading) {
        return reading.findings().stream()
                .map(finding -> finding.slug() + " " + finding.variant() + " "
                        + finding.arguments().getOrDefault("what", "") + " " + finding.line())
                .toList();
    }
}
