package org.cmusic.notation.musicxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.musicxml.XmlText.measure;
import static org.cmusic.notation.musicxml.XmlText.note;
import static org.cmusic.notation.musicxml.XmlText.part;
import static org.cmusic.notation.musicxml.XmlText.told;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;

/** What is read has its place in music, or is told. */
class ReadingLossesTest {
    private static final String GRACE = "<note><grace/><pitch><step>D</step><octave>4</octave></pitch>%s</note>";
    private static final String LYRIC = "<lyric number=\"1\"><text>la</text></lyric>";

    private static String notations(String... marks) {
        return "<notations>" + String.join("", marks) + "</notations>";
    }

    private static String slur(String type, int number) {
        return "<slur type=\"%s\" number=\"%d\"/>".formatted(type, number);
    }

    private static String harmony(String step) {
        return "<harmony><root><root-step>%s</root-step></root><kind>major</kind></harmony>".formatted(step);
    }

    private static List<Chord> chords(Reading reading) {
        return reading.pieces().get(0).parts().get(0).voices().get(0).events().stream()
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .toList();
    }

    private static List<Set<Articulation>> marks(Reading reading) {
        return chords(reading).stream()
                .map(chord -> chord.marks().articulations())
                .toList();
    }

    @Test
    void marksAndWordsAtRestsAreTold() {
        String rest = "<note><rest/><duration>1</duration>"
                + notations(
                        "<fermata/>", "<tied type=\"start\"/>", "<tuplet type=\"start\"/>", "<dynamics><p/></dynamics>")
                + notations("<articulations><accent/></articulations>") + LYRIC + "</note>";
        assertThat(told(part(measure(note("C", 4, 1) + "\n" + rest))))
                .containsExactlyInAnyOrder(
                        "musicxml-left-out element fermata 7",
                        "musicxml-left-out element dynamics 7",
                        "musicxml-left-out element accent 7",
                        "musicxml-left-out element lyric 7");
    }

    @Test
    void marksAndWordsAtSmallNotesAreTold() {
        String grace = GRACE.formatted(notations("<articulations><accent/></articulations>") + LYRIC);
        assertThat(told(part(measure(grace + note("C", 4, 1)))))
                .containsExactlyInAnyOrder("musicxml-left-out element accent 6", "musicxml-left-out element lyric 6");
    }

    @Test
    void aSlurFromASmallNoteToItsChordIsTold() {
        Reading reading = part(
                measure(GRACE.formatted(notations(slur("start", 1))) + note("C", 4, 1, notations(slur("stop", 1)))));
        assertThat(told(reading)).containsExactly("musicxml-left-out element slur 6");
        assertThat(marks(reading)).containsExactly(Set.of());
    }

    @Test
    void aSlurFromASmallNoteToALaterChordBeginsAtItsChord() {
        Reading reading = part(measure(GRACE.formatted(notations(slur("start", 1)))
                + note("C", 4, 1)
                + note("E", 4, 1, notations(slur("stop", 1)))
                + GRACE.formatted(notations(slur("start", 1)))
                + GRACE.formatted(notations(slur("stop", 1)))
                + note("C", 4, 1)
                + note("E", 4, 1, notations(slur("stop", 1)))));
        assertThat(told(reading)).containsExactly("musicxml-left-out element slur 6");
        assertThat(marks(reading))
                .containsExactly(
                        Set.of(Articulation.SLUR_BEGINS),
                        Set.of(Articulation.SLUR_ENDS),
                        Set.of(),
                        Set.of(Articulation.SLUR_ENDS));
    }

    @Test
    void ofTwoHarmoniesAtOnePlaceOneIsTold() {
        Reading reading = part(measure(harmony("C") + "\n" + harmony("F") + note("C", 4, 1)));
        assertThat(told(reading)).containsExactly("musicxml-left-out element harmony 6");
        assertThat(chords(reading).get(0).marks().symbol()).isEqualTo("F");
        Reading late = part(measure(note("C", 4, 1, "") + "<backup><duration>1</duration></backup>" + harmony("C")
                + "\n" + harmony("F") + "<forward><duration>1</duration></forward>"));
        assertThat(told(late)).containsExactly("musicxml-left-out element harmony 7");
        assertThat(chords(late).get(0).marks().symbol()).isEqualTo("C");
    }

    @Test
    void smallNotesBeforeNothingAreToldAtTheirPlace() {
        assertThat(told(part(measure(note("C", 4, 1) + "\n" + GRACE.formatted("")))))
                .containsExactly("musicxml-left-out grace  7");
    }

    @Test
    void keysWithoutFifthsAreTold() {
        String clarinet = "<attributes><key>%s</key><transpose><chromatic>-2</chromatic></transpose></attributes>";
        String own = "<key-step>B</key-step><key-alter>-1</key-alter>";
        Reading reading = part(measure(clarinet.formatted(own) + note("C", 4, 1)));
        assertThat(reading.pieces().get(0).keys()).isEmpty();
        assertThat(told(reading)).containsExactly("musicxml-left-out element key 6");
        assertThat(told(part(measure(clarinet.formatted("<fifths>12</fifths>") + note("C", 4, 1)))))
                .containsExactly("musicxml-left-out element key 6");
    }

    @Test
    void musicWithoutMeterAfterOneIsTold() {
        String time = "<attributes><time>%s</time></attributes>";
        String four = time.formatted("<beats>4</beats><beat-type>4</beat-type>");
        Reading free = part(measure(time.formatted("<senza-misura/>") + note("C", 4, 5)));
        assertThat(free.pieces().get(0).meter()).isEmpty();
        assertThat(told(free)).isEmpty();
        assertThat(told(part(measure(four + note("C", 4, 4))
                        + measure("\n" + time.formatted("<senza-misura/>") + note("C", 4, 4)))))
                .containsExactly("musicxml-left-out element senza-misura 7");
    }

    private static String levels(String... measures) {
        return chords(part(Arrays.stream(measures).map(XmlText::measure).collect(Collectors.joining()))).stream()
                .map(chord -> chord.level().isPresent()
                        ? org.cmusic.notation.Dynamic.nearest(chord.level().getAsDouble())
                                .toString()
                        : "-")
                .collect(Collectors.joining(" "));
    }

    private static String dynamic(String mark, String staff) {
        return "<direction><direction-type><dynamics><%s/></dynamics></direction-type>%s</direction>"
                .formatted(mark, staff.isEmpty() ? "" : "<staff>" + staff + "</staff>");
    }

    @Test
    void theLatestMarkOfDynamicsHolds() {
        String note = note("C", 4, 1);
        assertThat(levels(dynamic("p", "1") + note, dynamic("ff", "") + note, note))
                .isEqualTo("p ff ff");
        assertThat(levels(dynamic("p", "1") + note + dynamic("ff", "") + note, note))
                .isEqualTo("p ff ff");
        assertThat(levels(dynamic("ff", "") + dynamic("p", "1") + note, note, dynamic("f", "2") + note))
                .isEqualTo("p p p");
    }
}
