package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cmusic.model.KeyboardMap.Pattern;
import org.cmusic.model.KeyboardMap.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TuningTest {

    private static final double CENT = 1e-9;

    @ParameterizedTest
    @CsvSource({"A4, 440", "C4, 261.6255653005986", "A0, 27.5", "C8, 4186.009044809578", "F#3, 184.9972113558172"})
    void twelveEqualStepsAreThePianosOwn(String pitch, double hertz) {
        assertThat(EqualTuning.STANDARD.frequency(pitch(pitch))).isCloseTo(hertz, within(1e-10));
    }

    @Test
    void inTwelveStepsEnharmonicPitchesAreOne() {
        for (int midi = 21; midi <= 108; midi++) {
            double expected = 440 * StrictMath.pow(2, (midi - 69) / 12.0);
            int key = midi;
            assertThat(allPitches())
                    .filteredOn(pitch -> pitch.midi() == key)
                    .allSatisfy(pitch ->
                            assertThat(EqualTuning.STANDARD.frequency(pitch)).isCloseTo(expected, within(1e-9)));
        }
    }

    @Test
    void octavesAreExact() {
        assertThat(new EqualTuning(12, 442).frequency(pitch("A2"))).isEqualTo(110.5);
        assertThat(EqualTuning.edo(31).frequency(pitch("A9"))).isEqualTo(440 * 32.0);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 7, 1, 1",
        "19, 11, 1, 2",
        "31, 18, 2, 3",
        "17, 10, 2, 1",
        "53, 31, 5, 4",
        "22, 13, 3, 1",
        "5, 3, 1, 0",
        "7, 4, 0, 1",
        "24, 14, 2, 2"
    })
    void spellsAlongTheBestFifth(int divisions, int fifth, int cSharp, int dFlat) {
        EqualTuning tuning = EqualTuning.edo(divisions);
        assertThat(tuning.fifth()).isEqualTo(fifth);
        int c = tuning.stepsFromA4(pitch("C4"));
        assertThat(tuning.stepsFromA4(pitch("C#4")) - c).isEqualTo(cSharp);
        assertThat(tuning.stepsFromA4(pitch("Db4")) - c).isEqualTo(dFlat);
        assertThat(tuning.stepsFromA4(pitch("G4")) - c).isEqualTo(fifth);
        assertThat(tuning.stepsFromA4(pitch("C5")) - c).isEqualTo(divisions);
    }

    @Test
    void nineteenStepsHoldNineteenNames() {
        String names = "C4 C#4 Db4 D4 D#4 Eb4 E4 E#4 F4 F#4 Gb4 G4 G#4 Ab4 A4 A#4 Bb4 B4 B#4 C5";
        List<Pitch> pitches =
                List.of(names.split(" ")).stream().map(TuningTest::pitch).toList();
        EqualTuning tuning = EqualTuning.edo(19);
        assertThat(pitches.stream().map(pitch -> tuning.stepsFromA4(pitch) - tuning.stepsFromA4(pitch("C4"))))
                .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
        assertThat(cents(tuning, "A4", "E5")).isCloseTo(1200 * 11 / 19.0, within(CENT));
        assertThat(tuning.frequency(pitch("E#4"))).isEqualTo(tuning.frequency(pitch("Fb4")));
    }

    @Test
    void divisionsAndReferenceAreChecked() {
        assertThatThrownBy(() -> EqualTuning.edo(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EqualTuning.edo(10_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EqualTuning(12, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EqualTuning(12, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "A4, A4, 440", "A4, E5, 660", "A4, C#5, 550", "A4, C5, 528", "A4, F#4, 366.6666666666667", "A4, A3, 220",
        "C4, A4, 440", "C4, C4, 264", "C4, E4, 330", "C4, G4, 396", "C4, F#4, 371.25", "C4, Bb4, 475.2",
        "C4, B4, 495", "C4, Db4, 281.6", "C9, Ab4, 422.4", "D4, A4, 440", "D2, D4, 293.3333333333333"
    })
    void justRatiosStartAtTheRoot(String root, String pitch, double hertz) {
        assertThat(new JustTuning(pitch(root)).frequency(pitch(pitch))).isCloseTo(hertz, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C4", "C#4", "Db2", "D4", "Eb4", "E4", "F4", "F#4", "G4", "Ab4", "A4", "Bb4", "B4"})
    void a4IsTheSameWhereverTheRatiosStart(String root) {
        assertThat(new JustTuning(pitch(root)).frequency(Pitch.A4)).isEqualTo(440);
        assertThat(new ScaleTuning(PYTHAGOREAN_PENTATONIC, pitch(root)).frequency(Pitch.A4))
                .isEqualTo(440);
    }

    @Test
    void aTwelveNoteScaleGoesByName() {
        List<ScaleInterval> equal = IntStream.rangeClosed(1, 12)
                .<ScaleInterval>mapToObj(step -> new ScaleInterval.Cents(100 * step))
                .toList();
        ScaleTuning tuning = ScaleTuning.of(new Scale("equal", equal));
        for (Pitch pitch : allPitches()) {
            double expected = EqualTuning.STANDARD.frequency(pitch);
            assertThat(tuning.frequency(pitch)).isCloseTo(expected, within(expected * 1e-12));
        }
    }

    @Test
    void aScaleOfFiveNotesCountsKeysFromMiddleC() {
        ScaleTuning tuning = ScaleTuning.of(PYTHAGOREAN_PENTATONIC);
        assertThat(tuning.frequency(pitch("C4"))).isCloseTo(440 / (2 * 27.0 / 16), within(1e-10));
        assertThat(cents(tuning, "C4", "F4")).isCloseTo(1200, within(CENT));
        assertThat(cents(tuning, "C4", "D4")).isCloseTo(Units.centsOfRatio(81 / 64.0), within(CENT));
        assertThat(cents(tuning, "C4", "B3")).isCloseTo(Units.centsOfRatio(27 / 32.0), within(CENT));
    }

    @Test
    void aScaleWithoutNotesHasOnePitch() {
        ScaleTuning tuning = ScaleTuning.of(new Scale("", List.of()));
        assertThat(tuning.frequency(pitch("C2"))).isEqualTo(440);
    }

    @Test
    void aKeyboardMapSaysDegreesAndReference() {
        KeyboardMap whiteKeys =
                new KeyboardMap(48, 84, new Reference(60, 256), pattern(60, 5, "0 x 1 x 2 x x 3 x 4 x x"));
        MappedTuning tuning = new MappedTuning(PYTHAGOREAN_PENTATONIC, whiteKeys);
        assertThat(tuning.frequency(pitch("C4"))).isEqualTo(256);
        assertThat(tuning.frequency(pitch("D4"))).isEqualTo(288);
        assertThat(tuning.frequency(pitch("G4"))).isEqualTo(384);
        assertThat(tuning.frequency(pitch("C5"))).isEqualTo(512);
        assertThat(tuning.frequency(pitch("A3"))).isEqualTo(216);
        assertThat(tuning.sounds(pitch("F4"))).isFalse();
        assertThat(tuning.sounds(pitch("C3"))).isTrue();
        assertThat(tuning.sounds(pitch("A2"))).isFalse();
        assertThatThrownBy(() -> tuning.frequency(pitch("F4")))
                .isInstanceOfSatisfying(
                        UnmappedPitchException.class, e -> assertThat(e.pitch()).isEqualTo(pitch("F4")));
    }

    @Test
    void aMapWithoutPatternIsLinear() {
        KeyboardMap linear = new KeyboardMap(0, 127, new Reference(69, 440), new Pattern(60, 0, List.of()));
        MappedTuning mapped = new MappedTuning(PYTHAGOREAN_PENTATONIC, linear);
        ScaleTuning unmapped = ScaleTuning.of(PYTHAGOREAN_PENTATONIC);
        for (Pitch pitch : allPitches().stream().filter(mapped::sounds).toList()) {
            assertThat(mapped.frequency(pitch)).isEqualTo(unmapped.frequency(pitch));
        }
    }

    @Test
    void degreesOfAMapMayLieOutsideTheScale() {
        KeyboardMap stretched = new KeyboardMap(0, 127, new Reference(60, 100), pattern(60, 10, "0 -5 7"));
        MappedTuning tuning = new MappedTuning(PYTHAGOREAN_PENTATONIC, stretched);
        assertThat(tuning.frequency(pitch("C#4"))).isEqualTo(50);
        assertThat(tuning.frequency(pitch("D4"))).isCloseTo(200 * 81 / 64.0, within(1e-10));
        assertThat(tuning.frequency(pitch("Eb4"))).isEqualTo(400);
    }

    @Test
    void aReferenceKeyMustPlay() {
        assertThatThrownBy(() -> new KeyboardMap(0, 127, new Reference(61, 440), pattern(60, 2, "0 x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyboardMap(0, 127, new Reference(60, 0), pattern(60, 2, "0 x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final Scale PYTHAGOREAN_PENTATONIC = new Scale(
            "five fifths",
            List.of(
                    ScaleInterval.Ratio.of(9, 8),
                    ScaleInterval.Ratio.of(81, 64),
                    ScaleInterval.Ratio.of(3, 2),
                    ScaleInterval.Ratio.of(27, 16),
                    ScaleInterval.Ratio.of(2, 1)));

    private static Pattern pattern(int middle, int octaveDegree, String degrees) {
        List<OptionalInt> list = List.of(degrees.split(" ")).stream()
                .map(text -> text.equals("x") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text)))
                .toList();
        return new Pattern(middle, octaveDegree, list);
    }

    private static double cents(Tuning tuning, String from, String to) {
        return Units.centsOfRatio(tuning.frequency(pitch(to)) / tuning.frequency(pitch(from)));
    }

    private static Pitch pitch(String text) {
        return Pitch.parse(text).orElseThrow();
    }

    private static List<Pitch> allPitches() {
        return IntStream.rangeClosed(-15, 19)
                .boxed()
                .flatMap(fifths -> IntStream.rangeClosed(0, 9).mapToObj(octave -> Pitch.ofFifths(fifths, octave)))
                .toList();
    }
}
