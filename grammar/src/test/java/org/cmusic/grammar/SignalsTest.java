package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.cmusic.model.Curve;
import org.cmusic.model.Signal;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals of instruments: their ramps, and when they fall silent. */
class SignalsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Tone signal(String expression) {
        return Heard.tone("partial 1 { env = strike(attack=0s, decay=3s) } output { signal = " + expression + " }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noise()", "osc(harmonics(1, 0.5), freq=pitch)", "sine(freq=pitch)", "saw(freq=pitch)"})
    void aGeneratorWithoutEnvelopeGetsRamps(String generator) {
        Tone tone = signal(generator);

        assertThat(tone.seconds()).isEqualTo(2);
        assertThat(tone.signal()).isInstanceOf(Signal.Enveloped.class);
        Curve envelope = ((Signal.Enveloped) tone.signal()).envelope();
        assertThat(envelope.at(0)).isZero();
        assertThat(envelope.at(0.005)).isCloseTo(1, EXACT);
        assertThat(envelope.at(2)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bank | 3",
                "bank * 0.5 | 3",
                "bank * -6dB | 3",
                "bank + noise() | 3",
                "noise() * 0.5 | 2",
                "noise() * adsr(release=500ms) | 2.5",
                "noise() * strike(attack=100ms, decay=4s) | 4.1",
                "noise() * points(0s: 0, 100ms: 1, end: 0) | 2",
                "envelope(noise(), adsr(release=500ms)) | 2.5",
                "bank * adsr(release=500ms) | 2.5",
                "bank * noise() | 3",
                "noise() * sine(freq=3Hz) | 2",
                "abs(bank) | 3",
                "noise() / 2 | 2",
                "delay(noise(), time=500ms) | 2.5",
                "delay(bank, time=1s) | 4",
                "reverb(bank, t60=1.2s, predelay=0s) | 5",
                "reverb(bank, t60=60s) | 33",
                "reverb(bank, t60=1.2s, predelay=0s) * adsr(release=500ms) | 2.5",
                "sine(freq=pitch + 100Hz * sine(freq=5Hz)) | 2",
                "0.5 | 2",
                "0 | 0",
            })
    void itsEndIsKnownBeforeItSounds(String expression, double seconds) {
        assertThat(signal(expression).seconds()).isCloseTo(seconds, EXACT);
    }

    @Test
    void thePieceLastsUntilTheLastTailHasRung() {
        Heard heard = Heard.text("""
                cmusic 1
                instrument dry { param pitch : frequency  output { signal = delay(sine(freq=pitch), time=3s) } }
                note dry at 1s for 1s pitch=A4
                """);

        assertThat(heard.performance().seconds()).isCloseTo(5, EXACT);
    }

    @Test
    void aSignalMayBeTheFrequencyOrTheAmplitudeOfAnother() {
        Tone tone = Heard.tone("""
                let modulator = sine(freq=pitch * 2) * 200Hz
                output { signal = sine(freq=pitch + modulator) * (1 + 0.5 * sine(freq=3Hz)) }
                """);

        assertThat(tone.signal()).isInstanceOf(Signal.Joined.class);
        assertThat(tone.seconds()).isEqualTo(2);
    }

    @Test
    void whatMovesInAModulatorIsNotRamped() {
        Signal signal = Heard.tone("output { signal = sine(freq=pitch + 100Hz * sine(freq=5Hz)) }")
                .signal();

        Signal.Unit carrier = (Signal.Unit) ((Signal.Enveloped) signal).signal();
        assertThat(carrier.inputs().toString()).doesNotContain("Enveloped");
    }

    @Test
    void aLetThatIsUsedTwiceIsOneSignal() {
        Tone tone = Heard.tone("let s = noise() output { signal = s - s }");

        Signal.Joined joined = (Signal.Joined) tone.signal();
        assertThat(joined.left()).isSameAs(joined.right());
    }

    @Test
    void twoUsesOfAGeneratorDrawDifferently() {
        Tone tone = Heard.tone("output { signal = noise() - noise() }");

        Signal.Joined joined = (Signal.Joined) tone.signal();
        assertThat(((Signal.Unit) ((Signal.Enveloped) joined.left()).signal()).stream())
                .isNotEqualTo(((Signal.Unit) ((Signal.Enveloped) joined.right()).signal()).stream());
    }

    @Test
    void aPartialWithoutEnvelopeSoundsThroughTheReleaseOfOneOverTheBank() {
        Tone tone = Heard.tone("partial 1 { } output { signal = bank * adsr(release=1s) }");

        assertThat(tone.seconds()).isCloseTo(3, EXACT);
        assertThat(tone.sines().get(0).amplitude().at(2.5)).isEqualTo(1);
        assertThat(tone.sines().get(0).amplitude().at(3)).isZero();
        assertThat(Heard.tone("partial 1 { } output { signal = bank * strike(decay=1s) }")
                        .sines()
                        .get(0)
                        .seconds())
                .isEqualTo(2);
    }

    @Test
    void aGainThatMovesIsAnEnvelopeOfAll() {
        Tone tone = Heard.tone("partials n in 1..3 { } output { gain = adsr(release=1s) }");

        assertThat(tone.seconds()).isCloseTo(3, EXACT);
        Tone level = Heard.tone("partial 1 { } output { gain = points(0s: -20dB, end: 0dB) }");
        assertThat(level.seconds()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "440Hz | unit-mismatch",
                "noise(pinkish) | unknown-choice",
                "lowpass(noise(), freq=3dB) | unit-mismatch",
                "noise() + 3dB | unit-arithmetic",
                "noise() < 3 | not-init",
                "osc(3, freq=pitch) | unit-mismatch",
                "reverb(bank, t60=points(0s: 1s, end: 2s)) | not-init",
                "reverb(bank, t60=noise() * 1s) | not-init",
                "osc(harmonics(1, noise()), freq=pitch) | not-init",
                "reverb(bank, t60=-1s) | out-of-range",
                "delay(bank) | missing-argument",
            })
    void whatCannotBeIsTold(String expression, String slug) {
        assertThat(Heard.note("partial 1 { } output { signal = " + expression + " }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly(slug);
    }

    @Test
    void anInstrumentThatCannotSoundIsAnError() {
        assertThat(Heard.note("output { gain = -3dB }", "at 0s for 1s pitch=A4").errors())
                .containsExactly("empty-instrument");
    }
}
