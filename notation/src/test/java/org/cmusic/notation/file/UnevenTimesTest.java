package org.cmusic.notation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.notation.EventSplitting;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.cmusic.notation.TieJoining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files whose lengths share no part of a beat that could be told: their sums need more digits than times have. */
class UnevenTimesTest {
    private static final int NOTES = 600;

    private static String kern() {
        StringBuilder text = new StringBuilder("**kern\t**kern\t**kern\n");
        for (int i = 0; i < NOTES; i++) {
            text.append(7 + i % 90)
                    .append("c\t")
                    .append(11 + i % 91)
                    .append("d\t")
                    .append(13 + i % 97)
                    .append("e\n");
            text.append(i % 5 == 4 ? "=\t=\t=\n" : "");
        }
        return text + "*-\t*-\t*-\n";
    }

    private static String abc() {
        StringBuilder text = new StringBuilder("X:1\nT:uneven\nM:4/4\nL:1/4\nK:C\nV:1\nV:2\n");
        for (int voice = 1; voice <= 2; voice++) {
            text.append("[V:").append(voice).append("] |: ");
            for (int i = 0; i < NOTES; i++) {
                text.append("C").append(1 + i % 3).append('/').append(7 + (i * voice) % 97);
                text.append(i % 7 == 0 ? ">D" : "").append(i % 5 == 4 ? " | " : " ");
            }
            text.append(":|\n");
        }
        return text.toString();
    }

    private static String musicXml() {
        StringBuilder text =
                new StringBuilder("<score-partwise><part-list><score-part id=\"a\"/></part-list><part id=\"a\">");
        for (int i = 0; i < NOTES; i++) {
            String note = "<note><pitch><step>C</step><octave>4</octave></pitch><duration>" + (1 + i % 3)
                    + "</duration></note>";
            text.append("<measure><attributes><divisions>" + (7 + i % 97) + "</divisions></attributes>");
            text.append(i == NOTES / 2 ? "<barline><repeat direction=\"forward\"/></barline>" : "");
            text.append(note + note + "</measure>");
        }
        return text + "</part></score-partwise>";
    }

    @ParameterizedTest
    @EnumSource(
            value = MusicFormat.class,
            names = {"KERN", "ABC", "MUSICXML"})
    void areRoundedAndTold(MusicFormat format) {
        String text = switch (format) {
            case KERN -> kern();
            case ABC -> abc();
            default -> musicXml();
        };
        Reading reading = format.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).extracting(Finding::variant).contains("uneven-length");
        assertThat(reading.pieces()).hasSize(1);
        Music music = reading.pieces().get(0);
        long notes = music.parts().stream()
                .flatMap(part -> part.voices().stream())
                .mapToLong(voice -> voice.events().size())
                .sum();
        assertThat(notes).isGreaterThanOrEqualTo(NOTES);
        for (MusicFormat other : MusicFormat.values()) {
            if (other.isWritten()) {
                other.write(EventSplitting.atBeats(TieJoining.joined(music)), WritingOptions.USUAL);
            }
        }
        assertThat(EventSplitting.atOuterBarLines(TieJoining.joined(music)).end())
                .isEqualTo(music.end());
    }

    @Test
    void lengthsThatShareAPartOfABeatAreKept() {
        StringBuilder text = new StringBuilder("**kern\n");
        IntStream.of(3, 5, 6, 7, 9, 11, 12, 13, 20, 24, 28, 48, 96, 128)
                .forEach(length -> text.append(length).append("c\n"));
        Reading reading = MusicFormat.KERN.read((text + "*-\n").getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.pieces().get(0).parts().get(0).voices().get(0).events())
                .extracting(Event::length)
                .startsWith(Beats.of(4, 3), Beats.of(4, 5), Beats.of(2, 3), Beats.of(4, 7), Beats.of(4, 9));
    }
}
