package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.cmusic.model.Curve;
import org.cmusic.model.Sine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where notes and their curves end. */
class EnvelopesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Heard held(String envelope, String length) {
        return Heard.note("partial 1 { env = " + envelope + " }", "at 0s for " + length + " pitch=A4");
    }

    private static Sine sine(String envelope, String length) {
        return held(envelope, length).tone(0).sines().get(0);
    }

    @Test
    void anOscillationOfNoDepthIsNone() {
        Heard heard = Heard.text("cmusic 1 instrument plain { param pitch : frequency"
                + " partial 1 { level = -20dB + lfo(rate=5Hz, depth=0dB) bend = jitter(rate=5Hz, depth=0ct) } }"
                + " note plain at 0s for 1s pitch=440Hz");

        assertThat(heard.tone(0).sines().get(0).frequency()).isEqualTo(Curve.constant(440));
    }

    @Test
    void adsrReleasesAfterTheWrittenLength() {
        Sine sine = sine("adsr(attack=100ms, decay=300ms, sustain=-20dB, release=600ms)", "1s");

        Curve amplitude = sine.amplitude();
        assertThat(amplitude.at(0.05)).isCloseTo(0.5, EXACT);
        assertThat(amplitude.at(0.1)).isCloseTo(1, EXACT);
        // 60 dB in 300 ms: 10 dB after 50 ms, 20 dB after 100 ms.
        assertThat(amplitude.at(0.15)).isCloseTo(Math.pow(10, -0.5), EXACT);
        assertThat(amplitude.at(0.2)).isCloseTo(0.1, EXACT);
        assertThat(amplitude.at(1)).isCloseTo(0.1, EXACT);
        assertThat(amplitude.at(1.3)).isCloseTo(0.1 * Math.pow(10, -1.5), EXACT);
        assertThat(amplitude.at(1.6)).isZero();
        assertThat(sine.seconds()).isCloseTo(1.6, EXACT);
        assertThat(held("adsr(release=600ms)", "1s").performance().seconds()).isCloseTo(1.6, EXACT);
    }

    @Test
    void strikeRingsWhateverTheLength() {
        assertThat(sine("strike(attack=10ms, decay=2s)", "100ms").seconds()).isCloseTo(2.01, EXACT);
        assertThat(sine("strike(attack=10ms, decay=2s)", "9s").seconds()).isCloseTo(2.01, EXACT);
        Curve amplitude = sine("strike(attack=10ms, decay=2s)", "100ms").amplitude();
        assertThat(amplitude.at(0.005)).isCloseTo(0.5, EXACT);
        assertThat(amplitude.at(1.01)).isCloseTo(Math.pow(10, -1.5), EXACT);
    }

    @Test
    void theLastFiveMillisecondsOfADecayAreStraight() {
        Curve amplitude = sine("strike(attack=0s, decay=1s)", "1s").amplitude();

        double last = amplitude.at(0.995);
        assertThat(last).isCloseTo(Math.pow(10, -3 * 0.995), EXACT);
        assertThat(amplitude.at(0.9975)).isCloseTo(last / 2, EXACT);
        assertThat(amplitude.at(1)).isZero();
    }

    @Test
    void pointsEndWithTheNote() {
        Sine sine = sine("points(0s: 0, 20ms: 1, 80%: 0.7, -80ms: 0.7, end: 0)", "2s");

        Curve amplitude = sine.amplitude();
        assertThat(sine.seconds()).isEqualTo(2);
        assertThat(amplitude.at(0.01)).isCloseTo(0.5, EXACT);
        assertThat(amplitude.at(1.6)).isCloseTo(0.7, EXACT);
        assertThat(amplitude.at(1.92)).isCloseTo(0.7, EXACT);
        assertThat(amplitude.at(1.96)).isCloseTo(0.35, EXACT);
    }

    @Test
    void valuesMoveLinearlyInTheirOwnKind() {
        assertThat(sine("points(0s: 0dB, end: -40dB)", "2s").amplitude().at(1)).isCloseTo(0.1, EXACT);
        assertThat(sine("points(0s: 1, end: 0.5)", "2s").amplitude().at(1)).isCloseTo(0.75, EXACT);
        assertThat(sine("points(0s: silence, end: 0dB)", "2s").amplitude().at(1))
                .isCloseTo(0.5, EXACT);
        assertThat(sine("points(0s: 0dB, 1s: silence, end: 0dB)", "2s")
                        .amplitude()
                        .at(1.5))
                .isCloseTo(0.5, EXACT);
    }

    @Test
    void beforeTheFirstAndAfterTheLastPointTheValueHolds() {
        Curve amplitude = sine("points(500ms: 0.5, 1s: 1)", "2s").amplitude();

        assertThat(amplitude.at(0)).isEqualTo(0.5);
        assertThat(amplitude.at(1.999)).isEqualTo(1);
    }

    @Test
    void shapesBendSegments() {
        assertThat(sine("points(0s: 0.01, end: 1, shape=exp)", "2s").amplitude().at(1))
                .isCloseTo(0.1, EXACT);
        assertThat(sine("points(0s: 0.01, 1s: 1 exp, end: 0)", "2s").amplitude().at(0.5))
                .isCloseTo(0.1, EXACT);
        assertThat(sine("points(0s: -40dB, end: 0dB, shape=linear)", "2s")
                        .amplitude()
                        .at(1))
                .isCloseTo(0.505, EXACT);
        double bent = (1 - Math.exp(-3 * 0.5)) / (1 - Math.exp(-3));
        assertThat(sine("points(0s: 0, end: 1 curve(-3))", "2s").amplitude().at(1))
                .isCloseTo(bent, EXACT);
        // To zero, exponentially: a fall of 60 dB on the way.
        double fallen = 1 - (1 - Math.pow(10, -1.5)) / (1 - Math.pow(10, -3));
        assertThat(sine("points(0s: 1, end: 0 exp)", "2s").amplitude().at(1)).isCloseTo(fallen, EXACT);
    }

    @Test
    void twoPointsAtOneTimeMakeAJump() {
        Curve amplitude = sine("points(0s: 0, 1s: 0.5, 1s: 1, end: 1)", "2s").amplitude();

        assertThat(amplitude.before(1)).isCloseTo(0.5, EXACT);
        assertThat(amplitude.at(1)).isEqualTo(1);
    }

    @Test
    void pointsLongerThanTheNoteAreCutByARampThatEndsWithIt() {
        Heard heard = held("points(0s: 0, 100ms: 1, 5s: 1)", "1s");

        Curve amplitude = heard.tone(0).sines().get(0).amplitude();
        assertThat(heard.tone(0).seconds()).isEqualTo(1);
        assertThat(amplitude.at(0.995)).isCloseTo(1, EXACT);
        assertThat(amplitude.at(0.9975)).isCloseTo(0.5, EXACT);
        assertThat(amplitude.at(1)).isZero();
        assertThat(heard.warnings()).containsExactly("points-longer-than-note");
    }

    @Test
    void soAreThoseOfSignalsAndGains() {
        String points = "points(0s: 0, 100ms: 1, 5s: 1)";
        Heard signal = Heard.note("output { signal = noise() * " + points + " }", "at 0s for 1s pitch=A4");
        Heard gain = Heard.note("partial 1 { } output { gain = " + points + " }", "at 0s for 1s pitch=A4");

        assertThat(signal.warnings()).containsExactly("points-longer-than-note");
        assertThat(gain.warnings()).containsExactly("points-longer-than-note");
        assertThat(signal.tone(0).seconds()).isEqualTo(1);
    }

    @Test
    void aCurveThatIsTooLongIsToldOnceWithTheNumberOfItsNotes() {
        Heard heard = Heard.text("""
                cmusic 1
                instrument own { param pitch : frequency  partials n in 1..3 { level = -20dB  env = points(0s: 0, 100ms: 1, 2s: 0) } }
                part t plays own { repeat 5 { A4:1b } A4:2b }
                """);

        assertThat(heard.warnings()).containsExactly("points-longer-than-note");
        assertThat(heard.told("points-longer-than-note").help()).contains("5 notes");
    }

    @Test
    void pointsFromTheEndThatWouldFallBeforeEarlierOnesMoveOntoThem() {
        Curve amplitude =
                sine("points(0s: 0, 300ms: 1, -300ms: 1, end: 0)", "400ms").amplitude();

        assertThat(amplitude.at(0.3)).isCloseTo(1, EXACT);
        assertThat(amplitude.at(0.35)).isCloseTo(0.5, EXACT);
        assertThat(held("points(0s: 0, 300ms: 1, -300ms: 1, end: 0)", "400ms").warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "points(0s: 0, 20ms: 1, 10ms: 0) | points-not-increasing",
                "points(0s: 0, 80%: 1, 20%: 0) | points-not-increasing",
                "points(0s: 0, end: 1, -80ms: 0) | points-not-increasing",
                "points(0s: 0, end: 1dB) | points-mixed",
                "points(0s: 0, 1Hz: 1) | unit-mismatch",
                "points(0s: lfo(depth=1)) | not-init",
            })
    void pointsThatCannotBeAreErrors(String points, String slug) {
        assertThat(held(points, "1s").errors()).containsExactly(slug);
    }

    @Test
    void curvesAreReckonedWith() {
        Curve amplitude =
                sine("adsr(attack=100ms, sustain=0dB) * 0.5 + 0.25", "1s").amplitude();

        assertThat(amplitude.at(0.05)).isCloseTo(0.5, EXACT);
        assertThat(amplitude.at(0.5)).isCloseTo(0.75, EXACT);
        assertThat(sine("min(points(0s: 0, end: 1), 0.5)", "2s").amplitude().at(1.5))
                .isCloseTo(0.5, EXACT);
        assertThat(sine("points(0s: -20dB, end: -20dB) * 0.5", "2s").amplitude().at(1))
                .isCloseTo(Math.pow(10, -0.5), EXACT);
        assertThat(sine("points(0s: -20dB, end: -20dB) + 6dB", "2s").amplitude().at(1))
                .isCloseTo(Math.pow(10, -0.7), EXACT);
    }

    @Test
    void aReleaseSurvivesArithmetic() {
        assertThat(sine("adsr(release=500ms) * 0.5", "1s").seconds()).isCloseTo(1.5, EXACT);
        assertThat(sine("max(adsr(release=500ms), 0)", "1s").seconds()).isCloseTo(1.5, EXACT);
    }

    @Test
    void curvesAreEvaluatedInContinuousTime() {
        assertThat(sine("points(0s: 0, end: 1)", "3s").amplitude().at(1.0 / 7)).isCloseTo(1 / 21.0, EXACT);
    }
}
