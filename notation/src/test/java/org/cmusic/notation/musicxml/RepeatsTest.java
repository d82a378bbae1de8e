package org.cmusic.notation.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which measures are played. */
class RepeatsTest {
    private static final String FORWARD = "<barline><repeat direction=\"forward\"/></barline>";
    private static final String BACKWARD = "<barline><repeat direction=\"backward\"/></barline>";

    /** A measure of one note, whose letter tells its number. */
    private static String measure(String signs, int number) {
        StringBuilder text = new StringBuilder();
        if (signs.startsWith("|")) {
            text.append(FORWARD);
        }
        String endings = signs.replaceAll("[^0-9+]", "").replace('+', ',');
        if (!endings.isEmpty()) {
            text.append("<barline><ending number=\"%s\" type=\"start\"/></barline>".formatted(endings));
        }
        text.append(XmlText.note(String.valueOf((char) ('A' + number)), 4, 1));
        if (signs.endsWith("]")) {
            text.append("<barline><ending number=\"%s\" type=\"stop\"/></barline>".formatted(endings));
        }
        return XmlText.measure(text + (signs.contains(":") ? BACKWARD : ""));
    }

    private static String played(String piece) {
        List<String> signs = List.of(piece.strip().split(" +"));
        Music music = XmlText.part(IntStream.range(0, signs.size())
                        .mapToObj(number -> measure(signs.get(number), number))
                        .collect(Collectors.joining()))
                .pieces()
                .get(0);
        return music.parts().get(0).voices().get(0).events().stream()
                .map(event -> ((Chord) event).tones().get(0).pitch().letter())
                .map(letter -> String.valueOf(letter.name().charAt(0) - 'A'))
                .collect(Collectors.joining(" "));
    }

    /**
     * Each measure by its signs: {@code |} where a repeat begins, the endings that begin, {@code :} where a repeat ends,
     * {@code ]} where an ending ends; {@code -} for none.
     */
    @ParameterizedTest
    @CsvSource({
        "- |- - :, 0 1 2 3 1 2 3",
        "| 1:] 2] -, 0 1 0 2 3",
        "| 1:] 2 - | : -, 0 1 0 2 3 4 5 4 5 6",
        "| 1: -, 0 1 0 2",
        "| 1:] -, 0 1 0 2",
        "| 1 : - :, 0 1 2 0 3 4 3 4",
        "| 1+3:] 2:] - : -, 0 1 0 2 0 1 3 4 3 4 5",
        "| 1+2:] 3] : -, 0 1 0 1 0 2 3 3 4",
        "| 1:] 2 | 1:] 2 -, 0 1 0 2 3 4 3 5 6"
    })
    void measuresComeInTheirOrder(String piece, String order) {
        assertThat(played(piece)).isEqualTo(order);
    }

    private static String refused(String measures) {
        List<Finding> findings = XmlText.part(measures).findings();
        Finding found = findings.get(0);
        assertThat(found.slug()).isEqualTo("bad-musicxml");
        return found.variant() + "@" + found.line();
    }

    @Test
    void whatNoMusicHasIsRefusedWhereItIsTooMuch() {
        String many = BACKWARD.replace("/>", " times=\"16\"/>");
        String measures = "<measure number=\"1\"/>\n";
        assertThat(refused(measures.repeat(MusicXmlReader.MOST_MEASURES + 1)))
                .isEqualTo("measures@" + (6 + MusicXmlReader.MOST_MEASURES));
        assertThat(refused(measures.repeat(MusicXmlReader.MOST_MEASURES / 16) + XmlText.measure(many)))
                .isEqualTo("long-measures@" + (6 + MusicXmlReader.MOST_MEASURES / 16 - 15));
        assertThat(refused(XmlText.measure(XmlText.note("C", 4, 1).repeat(32_000) + many)))
                .isEqualTo("long@6");
    }
}
