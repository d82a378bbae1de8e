package org.cmusic.notation.tablature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Finding;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabWriterTest {
    private static final TabOptions GUITAR = tuned("guitar", 0, 80);

    private static TabOptions tuned(String tuning, int capo, int width) {
        return new TabOptions(Optional.of(StringTuning.parse(tuning)), capo, OptionalInt.empty(), width);
    }

    private static Pitch pitch(String text) {
        return Pitch.parse(text).orElseThrow();
    }

    private static Chord chord(Beats at, Beats length, Marks marks, String... pitches) {
        List<Tone> tones =
                Arrays.stream(pitches).map(text -> Tone.of(pitch(text))).toList();
        return new Chord(at, length, tones, OptionalDouble.empty(), marks);
    }

    private static Chord chord(int at, int length, String... pitches) {
        return chord(Beats.of(at), Beats.of(length), Marks.NONE, pitches);
    }

    private static Music music(Optional<MeterMap> meter, Event... events) {
        Part part = new Part("", Timbre.UNKNOWN, List.of(new Voice(List.of(events))));
        return new Music(Heading.of(""), meter, List.of(), TempoMap.steady(60), List.of(part));
    }

    private static Music inFour(Event... events) {
        return music(Optional.of(MeterMap.steady(new Meter(4, 4))), events);
    }

    private static String text(Writing writing) {
        return new String(writing.bytes(), StandardCharsets.UTF_8);
    }

    /** The systems without the head. */
    private static String body(Writing writing) {
        String text = text(writing);
        return text.substring(text.indexOf("\n\n", text.indexOf("Tuning:")) + 2);
    }

    @Test
    void theHeadTellsWhatAPlayerAsks() {
        Music music = new Music(
                new Heading("A Tune", "Trad.", List.of()),
                Optional.of(MeterMap.steady(new Meter(3, 4))),
                List.of(new KeyMark(Beats.ZERO, Key.C_MAJOR)),
                TempoMap.steady(92.5),
                List.of(new Part("lead", Timbre.UNKNOWN, List.of(new Voice(List.of(chord(0, 3, "C4")))))));
        assertThat(text(TabWriter.write(music, tuned("taro-patch", 2, 80))))
                .startsWith("A Tune\nTrad.\nKey: C major   Meter: 3/4   Tempo: Q=92.5\n")
                .contains("\nlead\nTuning: taro patch, slack key in G: D2 G2 D3 G3 B3 D4   Capo: 2\n");
    }

    @Test
    void fretsStandUnderTheirRhythm() {
        Beats half = Beats.of(1, 2);
        Music music = inFour(
                chord(0, 1, "E2", "B2", "E3", "G3", "B3", "E4"),
                chord(Beats.of(1), half, Marks.NONE, "E4"),
                chord(Beats.of(3, 2), half, Marks.NONE, "F4"),
                chord(2, 1, "C3"),
                chord(4, 6, "A4"));
        assertThat(body(TabWriter.write(music, GUITAR))).isEqualTo("""
                        1   Q   E E Q   q     W                 ~H      h
                        e |-0---0-1---------|-5---------------|-----------------|
                        B |-0---------------|-----------------|-----------------|
                        G |-0---------------|-----------------|-----------------|
                        D |-2---------------|-----------------|-----------------|
                        A |-2-------3-------|-----------------|-----------------|
                        E |-0---------------|-----------------|-----------------|

                        """);
    }

    @Test
    void slursAreHammeredPulledOrSlid() {
        Marks begins = Marks.NONE.with(Set.of(Articulation.SLUR_BEGINS));
        Marks ends = Marks.NONE.with(Set.of(Articulation.SLUR_ENDS));
        Music music = inFour(
                chord(Beats.ZERO, Beats.of(1), begins, "F4"),
                chord(1, 1, "G4"),
                chord(Beats.of(2), Beats.of(1), ends, "F4"),
                chord(3, 1, "G4"),
                chord(Beats.of(4), Beats.of(1), begins, "A4"),
                chord(Beats.of(5), Beats.of(1), ends, "E5"));
        assertThat(body(TabWriter.write(music, GUITAR)))
                .contains("B |-6--h8--p6---8---|")
                .contains("|-5--/12----------|\n");
    }

    @Test
    void smallNotesStandBeforeTheirs() {
        Marks graced = new Marks(
                Set.of(), List.of(new Grace(List.of(Tone.of(pitch("F4"))), Beats.of(1, 4), true)), List.of(), "");
        assertThat(body(TabWriter.write(inFour(chord(Beats.ZERO, Beats.of(4), graced, "G4")), GUITAR)))
                .contains("1     W\n")
                .contains("e |-1h3-");
    }

    @Test
    void harmoniesAndTheFirstVerseAreShown() {
        Marks marks =
                new Marks(Set.of(), List.of(), List.of(new Syllable("Hel", true), new Syllable("Good", false)), "Am7");
        Writing writing = TabWriter.write(inFour(chord(Beats.ZERO, Beats.of(4), marks, "C4")), GUITAR);
        assertThat(body(writing)).contains("    Am7\n1   W\n").contains("\n    Hel-\n");
        assertThat(writing.findings()).extracting(Finding::variant).containsExactly("verse");
    }

    @Test
    void whatCannotBePlayedIsMarkedAndTold() {
        Music music = inFour(chord(0, 1, "C2"), chord(1, 1, "F2", "C#4", "D5"), chord(2, 2, "E4"));
        Writing writing = TabWriter.write(music, GUITAR);
        assertThat(body(writing)).contains("    ?C2 !\n").contains("bar 1 beat 1: no string has C2\n");
        assertThat(writing.findings())
                .extracting(Finding::slug, finding -> finding.arguments().get("places"))
                .contains(
                        tuple("tab-left-out", "bar 1 beat 1 (C2)"),
                        tuple("tab-unplayable", "bar 1 beat 2 (F2 C#4 D5)"));
    }

    @Test
    void emptyBarsAreCounted() {
        Music music = inFour(chord(0, 4, "E4"), chord(4_000_000, 4, "E4"));
        assertThat(body(TabWriter.write(music, GUITAR))).contains("W                 w x999999         W\n");
    }

    @Test
    void silenceAfterAPickupIsCountedInBars() {
        MeterMap meter = MeterMap.of(List.of(new MeterMark(Beats.ZERO, new Meter(4, 4))), Beats.of(1));
        assertThat(body(TabWriter.write(music(Optional.of(meter), chord(6, 3, "E4")), GUITAR)))
                .startsWith("0   q     w                 q   H.\n");
        assertThat(body(TabWriter.write(music(Optional.of(meter), chord(17, 4, "E4")), GUITAR)))
                .startsWith("0   q     w x4");
    }

    @Test
    void whatAFurtherVoiceSaysAtTheSameBeatIsTold() {
        Marks sung = new Marks(Set.of(), List.of(), List.of(new Syllable("Hel", true)), "Am7");
        Marks same = new Marks(Set.of(), List.of(), List.of(new Syllable("Hel", true)), "Am7");
        Marks other = new Marks(Set.of(), List.of(), List.of(new Syllable("Good", false)), "C");
        Beats whole = Beats.of(4);
        List<Voice> voices = List.of(
                new Voice(List.of(chord(Beats.ZERO, whole, sung, "E4"), chord(whole, whole, sung, "E4"))),
                new Voice(List.of(chord(Beats.ZERO, whole, same, "C3"), chord(whole, whole, other, "C3"))));
        Music music = inFour().withParts(List.of(new Part("", Timbre.UNKNOWN, voices)));
        Writing writing = TabWriter.write(music, GUITAR);
        assertThat(body(writing)).contains("Am7").doesNotContain("Good");
        assertThat(writing.findings())
                .extracting(
                        Finding::slug,
                        Finding::variant,
                        finding -> finding.arguments().get("count"))
                .containsExactlyInAnyOrder(tuple("tab-left-out", "harmony", 1), tuple("tab-left-out", "lyric", 1));
    }

    @Test
    void changesStandAboveTheirBars() {
        MeterMap meter = MeterMap.of(
                List.of(new MeterMark(Beats.ZERO, new Meter(4, 4)), new MeterMark(Beats.of(4), new Meter(3, 4))),
                Beats.ZERO);
        TempoMap tempo =
                TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 60), TempoMark.ramp(Beats.of(4), 80, Beats.of(2))));
        Part part = new Part("", Timbre.UNKNOWN, List.of(new Voice(List.of(chord(0, 4, "E4"), chord(4, 3, "E4")))));
        Music music = new Music(Heading.of(""), Optional.of(meter), List.of(), tempo, List.of(part));
        assertThat(body(TabWriter.write(music, GUITAR))).contains("3/4, to Q=80\n");
    }

    @Test
    void drumsAreLeftOutAndTold() {
        Part drums = new Part("kit", Timbre.DRUMS, List.of(new Voice(List.of(chord(0, 1, "C2")))));
        Music music = new Music("", Optional.empty(), List.of(), TempoMap.DEFAULT, List.of(drums));
        assertThat(TabWriter.write(music).findings())
                .extracting(Finding::variant)
                .containsExactly("drums");
    }

    @Test
    void musicWithoutBarsIsWrittenInLines() {
        Event[] events = new Event[100];
        for (int i = 0; i < events.length; i++) {
            events[i] = chord(i, 1, "E4");
        }
        Writing writing = TabWriter.write(music(Optional.empty(), events), tuned("guitar", 0, 60));
        assertThat(TabText.read(text(writing), Fretboard.of(StringTuning.parse("guitar"))))
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guitar", "open-g", "ukulele", "G1,D2,A2,E3,B3,F#4"})
    void whatIsReadAgainIsWhatWasStruck(String name) {
        for (int seed = 0; seed < 50; seed++) {
            TabOptions options = tuned(name, seed % 3, 60 + seed % 40);
            Music music = RandomMusic.of(seed);
            Writing writing = TabWriter.write(music, options);
            List<Integer> struck = new ArrayList<>();
            Fretboard board = options.board(StringTuning.parse(name));
            for (Part part : music.parts()) {
                for (Moment moment : Moments.of(part)) {
                    List<Integer> kept = Reach.of(moment, board).kept();
                    kept.forEach(tone -> struck.add(moment.tones().get(tone).midi()));
                }
            }
            List<Integer> read = TabText.read(text(writing), board);
            Collections.sort(struck);
            Collections.sort(read);
            assertThat(read).as("seed %d", seed).isEqualTo(struck);
            assertThat(text(writing).lines())
                    .as("seed %d", seed)
                    .filteredOn(line -> line.contains("|"))
                    .allMatch(line -> line.length() <= options.width());
        }
    }
}
