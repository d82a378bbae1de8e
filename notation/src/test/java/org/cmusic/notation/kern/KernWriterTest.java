package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Carried;
import org.cmusic.notation.DecoratedMusic;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.Reading;
import org.cmusic.notation.TieJoining;
import org.cmusic.notation.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernWriterTest {
    private static Music read(String text) {
        Reading reading = KernReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).as(text).isEmpty();
        return reading.pieces().get(0);
    }

    private static String written(Music music) {
        return new String(KernWriter.write(music).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        for (int seed = 0; seed < 500; seed++) {
            Music music = RandomMusic.of(seed);
            assertThat(Carried.spelled(read(written(music)))).as("seed " + seed).isEqualTo(Carried.spelled(music));
        }
    }

    @Test
    void choralesAreWrittenAsTheyWereRead() throws Exception {
        for (Path file : Chorales.files()) {
            Music music = KernReader.read(Files.readAllBytes(file)).pieces().get(0);
            Music again = read(written(music));
            String name = file.getFileName().toString();
            assertThat(Carried.spelled(again)).as(name).isEqualTo(Carried.spelled(music));
            assertThat(chords(again).equals(chords(music))).as(name).isTrue();
            assertThat(again.heading()).as(name).isEqualTo(music.heading());
        }
    }

    /** All chords with all that stands at them, of each voice of each part. */
    private static List<List<Event>> chords(Music music) {
        return music.parts().stream()
                .flatMap(part -> part.voices().stream())
                .map(voice ->
                        voice.events().stream().filter(Chord.class::isInstance).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1b, 4",
        "3/2b, 4.",
        "7/4b, 4..",
        "1/3b, 12",
        "5/2b, 2 8",
        "8b, 0",
        "12b, 0.",
        "16b, 00",
        "5/3b, 3 12",
        "1/2b, 8",
        "3/16b, 32.",
        "9b, 0 4",
        "1/7b, 28"
    })
    void lengthsInNotesWithDots(String length, String reciprocals) {
        List<Beats> parts = Reciprocal.parts(Beats.parse(length)).orElseThrow();
        assertThat(parts.stream().map(Reciprocal::text)).containsExactly(reciprocals.split(" "));
        parts.forEach(
                part -> assertThat(Reciprocal.parse(Reciprocal.text(part))).contains(part));
    }

    @Test
    void whatKernHasNoSignForIsTold() {
        Tone quarterTone = new Tone(Pitch.A4, 50, false);
        Marks marks = new Marks(Set.of(), List.of(), List.of(), "Am7");
        Chord odd = new Chord(Beats.ZERO, Beats.of(40000, 99991), List.of(quarterTone), OptionalDouble.of(-7), marks);
        Chord last = Chord.of(Beats.of(1), Beats.of(1L << 30), List.of(Tone.of(Pitch.A4)), OptionalDouble.empty());
        Part part = new Part("", new Timbre.Named("gong"), List.of(new Voice(List.of(odd, last))));
        TempoMap tempo = TempoMap.of(List.of(TempoMark.ramp(Beats.ZERO, 90, Beats.of(1))));
        Writing writing = KernWriter.write(new Music("", Optional.empty(), List.of(), tempo, List.of(part)));
        assertThat(writing.findings())
                .extracting(finding -> finding.slug() + " " + finding.variant())
                .containsExactlyInAnyOrder(
                        "kern-left-out timbre",
                        "kern-left-out ramp",
                        "kern-left-out long",
                        "kern-mended moved",
                        "kern-left-out cents",
                        "kern-left-out symbol",
                        "kern-mended level");
        assertThat(KernReader.read(writing.bytes()).findings()).isEmpty();
    }

    private static Music one(TempoMap tempo, Optional<MeterMap> meter, Event... events) {
        Part part = new Part("", Timbre.UNKNOWN, List.of(new Voice(List.of(events))));
        return new Music("", meter, List.of(), tempo, List.of(part));
    }

    private static Chord note(Beats onset, Beats length) {
        return Chord.of(onset, length, List.of(Tone.of(Pitch.A4)), OptionalDouble.empty());
    }

    private static List<String> told(Music music) {
        return KernWriter.write(music).findings().stream()
                .map(finding -> finding.variant() + " " + finding.arguments().get("count"))
                .toList();
    }

    @Test
    void aSignWithinANoteThatNoFieldCanEndAtIsMoved() {
        TempoMap tempo =
                TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 90), TempoMark.change(Beats.of(33333, 100_000), 60)));
        Music music = one(tempo, Optional.empty(), note(Beats.ZERO, Beats.of(1)));
        assertThat(told(music)).containsExactly("moved 1");
        Music again = read(written(music));
        assertThat(again.tempo().marks())
                .containsExactly(TempoMark.change(Beats.ZERO, 90), TempoMark.change(Beats.of(1, 3), 60));
        assertThat(shown(again)).containsExactly("0b 1b");
    }

    @Test
    void aSignThatAFieldCanEndAtStaysThere() {
        TempoMap tempo = TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 90), TempoMark.change(Beats.of(1, 7), 60)));
        Music music = one(tempo, Optional.empty(), note(Beats.ZERO, Beats.of(1)));
        assertThat(told(music)).isEmpty();
        assertThat(Carried.spelled(read(written(music)))).isEqualTo(Carried.spelled(music));
    }

    @Test
    void aSignJustBeforeTheEndIsNotLost() {
        TempoMap tempo =
                TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 90), TempoMark.change(Beats.of(99_999, 100_000), 60)));
        Music music = one(tempo, Optional.empty(), note(Beats.ZERO, Beats.of(1)));
        assertThat(told(music)).containsExactly("moved 1");
        assertThat(read(written(music)).tempo().marks())
                .hasSize(1)
                .last()
                .satisfies(mark -> assertThat(mark.bpm()).isEqualTo(60));
    }

    @Test
    void barsThatNoFieldCanEndAtAreLeftOut() {
        MeterMap meter = MeterMap.of(List.of(new MeterMark(Beats.ZERO, new Meter(4, 4))), Beats.of(1, 251));
        Music music = one(TempoMap.DEFAULT, Optional.of(meter), note(Beats.of(1, 78), Beats.of(1)));
        assertThat(told(music)).containsExactly("bars 1");
        assertThat(shown(read(written(music)))).containsExactly("1/78b 1b");
    }

    private static List<String> shown(Music music) {
        return TieJoining.joined(music).parts().get(0).voices().get(0).events().stream()
                .filter(Chord.class::isInstance)
                .map(event -> event.onset() + " " + event.length())
                .toList();
    }

    @Test
    void theLastNoteStaysWhereTheEndIsNoFraction() {
        Music music = one(TempoMap.DEFAULT, Optional.empty(), note(Beats.ZERO, Beats.of(99_999, 100_000)));
        assertThat(told(music)).containsExactly("moved 1");
        assertThat(shown(read(written(music)))).containsExactly("0b 1b");
    }

    @Test
    void aPieceTooShortForAnyFieldIsEmpty() {
        Music music = one(
                TempoMap.DEFAULT,
                Optional.of(MeterMap.steady(new Meter(3, 4))),
                note(Beats.ZERO, Beats.of(1, 100_000)));
        assertThat(told(music)).containsExactlyInAnyOrder("moved 1", "short 1");
        assertThat(written(music)).isNotEmpty();
    }

    @Test
    void smallChordsKeepTheirStroke() {
        List<Tone> tones = List.of(Tone.of(Pitch.A4), Tone.of(Pitch.parse("C5").orElseThrow()));
        List<Grace> graces = List.of(new Grace(tones, Beats.of(1, 2), true), new Grace(tones, Beats.of(1, 4), false));
        Marks marks = new Marks(Set.of(), graces, List.of(), "");
        Music music = one(
                TempoMap.DEFAULT,
                Optional.empty(),
                note(Beats.ZERO, Beats.of(1)).withMarks(marks));
        assertThat(chords(read(written(music)))).isEqualTo(chords(music));
    }

    @Test
    void aSecondSyllableAtOneBeatIsTold() {
        Chord one = note(Beats.ZERO, Beats.of(1)).withMarks(Marks.NONE.with(0, new Syllable("la", false)));
        Chord two = note(Beats.ZERO, Beats.of(1)).withMarks(Marks.NONE.with(0, new Syllable("lo", false)));
        List<Voice> voices = List.of(new Voice(List.of(one)), new Voice(List.of(two)));
        Music music =
                one(TempoMap.DEFAULT, Optional.empty(), one).withParts(List.of(new Part("", Timbre.UNKNOWN, voices)));
        assertThat(told(music)).containsExactly("text 1");
        assertThat(written(music)).contains("la").doesNotContain("lo");
    }

    @Test
    void decoratedPiecesKeepWhatKernHasSignsFor() {
        for (int seed = 0; seed < 200; seed++) {
            Music music = DecoratedMusic.of(seed);
            Music again = read(written(music));
            assertThat(graces(again)).as("seed " + seed).isEqualTo(graces(music));
        }
    }

    private static List<List<Grace>> graces(Music music) {
        return chords(music).stream()
                .flatMap(List::stream)
                .map(event -> ((Chord) event).marks().graces())
                .filter(graces -> !graces.isEmpty())
                .toList();
    }

    @Test
    void aSmallPiece() {
        String text = """
                !!!COM: Nobody
                !!!OTL: Small
                !! a remark
                **kern\t**kern\t**text\t**dynam
                *Icello\t*Ivioln\t*\t*
                *I"Cello\t*I"Violin\t*\t*
                *clefF4\t*clefG2\t*\t*
                *\t*^\t*\t*
                *k[b-]\t*k[b-]\t*k[b-]\t*\t*
                *d:\t*d:\t*d:\t*\t*
                *M2/4\t*M2/4\t*M2/4\t*\t*
                *MM96\t*MM96\t*MM96\t*\t*
                4D\t4dd\t4r\tAl-\tp
                =1\t=1\t=1\t=1\t=1
                .\t8ee#q\t.\t.\t.
                2D\t(8ff' 8aa\t4f\t-le\t.
                .\t8ee)\t.\t.\tmf
                .\t[4dd\t4r\t.\t.
                =2\t=2\t=2\t=2\t=2
                2r\t2dd;]\t2ryy\t.\t.
                ==\t==\t==\t==\t==
                *\t*v\t*v\t*\t*
                *-\t*-\t*-\t*-
                """;
        assertThat(written(read(text))).isEqualTo(text);
    }
}
