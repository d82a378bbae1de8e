package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.cmusic.model.Curve;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tones of instruments are made of. */
class InstrumentsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Sine only(String members) {
        Tone tone = Heard.tone(members);
        assertThat(tone.sines()).hasSize(1);
        return tone.sines().get(0);
    }

    @Test
    void aPartialSoundsAtAMultipleOfThePitch() {
        Sine sine = only("partial 2.76 { level = -6dB }");

        assertThat(sine.frequency().at(1)).isCloseTo(440 * 2.76, EXACT);
        assertThat(sine.amplitude().at(1)).isCloseTo(Math.pow(10, -6 / 20.0), EXACT);
        assertThat(sine.phase()).isZero();
        assertThat(sine.pan()).isEmpty();
        assertThat(sine.seconds()).isEqualTo(2);
    }

    @Test
    void aPartialMayHaveAFrequencyOfItsOwn() {
        assertThat(only("partial @1.5kHz { }").frequency().at(0)).isEqualTo(1500);
        assertThat(only("partial @(pitch + 100ct) { }").frequency().at(0))
                .isCloseTo(440 * Math.pow(2, 1 / 12.0), EXACT);
    }

    @Test
    void withoutEnvelopeThereIsARampOfFiveMillisecondsAtEachEnd() {
        Curve amplitude = only("partial 1 { }").amplitude();

        assertThat(amplitude.at(0)).isZero();
        assertThat(amplitude.at(0.0025)).isCloseTo(0.5, EXACT);
        assertThat(amplitude.at(0.005)).isCloseTo(1, EXACT);
        assertThat(amplitude.at(1.995)).isCloseTo(1, EXACT);
        assertThat(amplitude.at(1.9975)).isCloseTo(0.5, EXACT);
        assertThat(amplitude.at(2)).isZero();
    }

    @Test
    void anEnvelopeThatDoesNotEndByItselfHasTheRampsToo() {
        Curve amplitude =
                only("partial 1 { env = 1 + lfo(rate=5Hz, depth=0.5) }").amplitude();
        Curve steady = only("partial 1 { env = 0.25 }").amplitude();

        assertThat(amplitude.at(0)).isZero();
        assertThat(amplitude.at(2)).isZero();
        assertThat(amplitude.at(0.05)).isCloseTo(1.5, EXACT);
        assertThat(steady.at(0)).isZero();
        assertThat(steady.at(1)).isEqualTo(0.25);
    }

    @Test
    void aBankHasAPartialForEachNumber() {
        List<Sine> sines = Heard.tone("""
                        partials n in 1..4 { ratio = n * (1 + 0.0004 * n^2)  level = -6dB * log2(n)  phase = n * 10deg  pan = 0.25 * n - 1 }
                        """).sines();

        assertThat(sines).hasSize(4);
        assertThat(sines.get(3).frequency().at(0)).isCloseTo(440 * 4 * (1 + 0.0064), EXACT);
        assertThat(sines.get(3).amplitude().at(1)).isCloseTo(Math.pow(10, -12 / 20.0), EXACT);
        assertThat(sines.get(3).phase()).isCloseTo(40 / 360.0, EXACT);
        assertThat(sines.get(2).pan().orElseThrow().at(0)).isCloseTo(-0.25, EXACT);
    }

    @Test
    void theRatioOfABankDefaultsToTheNumber() {
        assertThat(Heard.tone("partials n in 2..3 { }").sines().stream()
                        .map(sine -> sine.frequency().at(0)))
                .containsExactly(880.0, 1320.0);
    }

    @Test
    void levelSilenceLeavesAPartialOut() {
        String odd = "partials n in 1..6 { level = if mod(n, 2) == 1 then 0dB else silence }";

        assertThat(Heard.tone(odd).sines()).hasSize(3);
        assertThat(Heard.tone("partial 1 { } partial 2 { level = linear(0) }").sines())
                .hasSize(1);
    }

    @Test
    void whatIsLeftOutChangesNoChanceOfTheOthers() {
        String bank =
                "param gap : number = 0 partials n in 1..3 { level = if n == gap then silence else -9dB  phase = random(0deg, 360deg) }";

        List<Sine> all = Heard.tone(bank).sines();
        List<Sine> some = Heard.tone(bank, "stream=7 gap=2").sines();
        List<Sine> whole = Heard.tone(bank, "stream=7").sines();
        assertThat(all).hasSize(3);
        assertThat(some.stream().map(Sine::phase))
                .containsExactly(whole.get(0).phase(), whole.get(2).phase());
    }

    @Test
    void aBankMayBeEmptyButNotReversed() {
        assertThat(Heard.tone("param n : number = 0 partials i in 1..n { } partial 1 { }")
                        .sines())
                .hasSize(1);
        assertThat(Heard.note("param n : number = -1 partials i in 1..n { } partial 1 { }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("reversed-range");
        assertThat(Heard.note("partials i in 1..2.5 { }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("not-whole");
    }

    @Test
    void aBendIsACurveOfIntervalsOrRatios() {
        assertThat(only("partial 1 { bend = 1oct }").frequency().at(0)).isCloseTo(880, EXACT);
        assertThat(only("partial 1 { bend = points(0s: 0ct, end: 1oct) }")
                        .frequency()
                        .at(1))
                .isCloseTo(440 * Math.sqrt(2), EXACT);
        assertThat(only("partial 1 { bend = points(0s: 1, end: 2) }")
                        .frequency()
                        .at(1))
                .isCloseTo(660, EXACT);
        assertThat(only("partial 1 { bend = lfo(rate=1Hz, depth=1200ct) }")
                        .frequency()
                        .at(0.25))
                .isCloseTo(880, EXACT);
        assertThat(Heard.note("partial 1 { bend = -1 }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("bend-not-positive");
        assertThat(Heard.note("partial 1 { bend = 2dB }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("unit-mismatch");
    }

    @Test
    void vibratoWaitsForItsDelay() {
        Curve frequency = only("partial 1 { bend = lfo(rate=5Hz, depth=8ct, delay=300ms) }")
                .frequency();

        assertThat(frequency.at(0.29)).isEqualTo(440);
        assertThat(frequency.at(0.35)).isCloseTo(440 * Math.pow(2, 8 / 1200.0), EXACT);
    }

    @Test
    void outputHasGainPanAndSignal() {
        Tone tone = Heard.tone("param amp : level = -6dB partial 1 { } output { gain = amp  pan = -0.5 }");

        assertThat(tone.signal()).isEqualTo(new Signal.Bank());
        assertThat(((Signal.Constant) tone.gain()).value()).isCloseTo(Math.pow(10, -6 / 20.0), EXACT);
        assertThat(tone.pan().at(0)).isEqualTo(-0.5);
    }

    @Test
    void defaultsMayUseOtherParametersWhereverTheyStand() {
        String members = """
                param twice : number = once * 2
                param once : number = 3
                let sum = twice + more
                let more = once
                partial sum { }
                """;

        assertThat(Heard.tone(members).sines().get(0).frequency().at(0)).isEqualTo(440 * 9);
        assertThat(Heard.tone(members, "once=1").sines().get(0).frequency().at(0))
                .isEqualTo(440 * 3);
        assertThat(Heard.tone(members, "twice=1").sines().get(0).frequency().at(0))
                .isEqualTo(440 * 4);
    }

    @Test
    void aDefaultOutOfItsRangeIsTold() {
        assertThat(Heard.note("param x : number 0..1 = 2 partial x { }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("out-of-range");
        assertThat(Heard.note("param x : number 0..1 = y param y : number = 3 partial x { }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("out-of-range");
        assertThat(Heard.note("param x : beats 1b..2b = 3b partial 1 { }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("out-of-range");
    }

    @Test
    void aRangeDependsOnNoParameter() {
        assertThat(Heard.note("param y : number = 1 param x : number 0..y = 1 partial x { }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("range-depends");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | 2 | x",
                "truth | true | if x then 2 else 1",
                "frequency | 880Hz | x / 440Hz",
                "level | linear(2) | amplitude(x)",
                "time | 2s | x / 1s",
                "beats | 2b | x / 1b",
                "interval | 1oct | x / 600ct",
                "angle | 180deg | x / 90deg",
                "position | 1 | x * 2",
                "string | \"a\" | if x == \"a\" then 2 else 1",
                "curve | points(0s: 2) | x",
            })
    void parametersAreOfAnyKind(String kind, String value, String ratio) {
        String members = "param x : " + kind + " partial " + ratio + " { }";

        assertThat(Heard.tone(members, "x=" + value).sines().get(0).frequency().at(0))
                .isCloseTo(880, EXACT);
        assertThat(Heard.tone("param x : " + kind + " = " + value + " partial " + ratio + " { }")
                        .sines()
                        .get(0)
                        .frequency()
                        .at(0))
                .isCloseTo(880, EXACT);
    }

    @Test
    void wavesAndSignalsAreParametersToo() {
        Heard waves = Heard.text("""
                cmusic 1
                wave organ = harmonics(1, 0.5)
                instrument own { param pitch : frequency  param w : wave  param s : signal = 0
                  output { signal = osc(w, freq=pitch) + s } }
                note own at 0s for 1s pitch=A4 w=organ
                note own at 1s for 1s pitch=A4 w=harmonics(1, 0, 1/3) s=noise()
                """);

        assertThat(waves.notes()).hasSize(2);
        assertThat(waves.tone(1).signal()).isInstanceOf(Signal.Joined.class);
    }

    @Test
    void aListParameterFeedsAWave() {
        Heard heard = Heard.text("""
                cmusic 1
                instrument own { param pitch : frequency  param h : list = [1, 0.5]
                  output { signal = osc(harmonics(h), freq=pitch) } }
                note own at 0s for 1s pitch=A4
                note own at 0s for 1s pitch=A4 h=[1]
                """);

        assertThat(heard.notes()).hasSize(2);
        assertThat(heard.tone(0).signal()).isInstanceOf(Signal.Enveloped.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x=2dB", "x=2", "x=[1]", "x=points(0s: 1)"})
    void aParameterTakesItsKindOnly(String argument) {
        assertThat(Heard.note("param x : string partial 1 { }", "at 0s for 1s pitch=A4 " + argument)
                        .errors())
                .containsExactly("unit-mismatch");
    }

    @Test
    void whatMustBeKnownAtTheStartDoesNotMove() {
        String note = "at 0s for 1s pitch=A4 d=points(0s: 1s, end: 2s)";

        assertThat(Heard.note("param d : time = 1s partial 1 { env = strike(decay=d) }", note)
                        .errors())
                .containsExactly("not-init");
        assertThat(Heard.note("partial 1 { phase = points(0s: 0deg, end: 90deg) }", "at 0s for 1s pitch=A4")
                        .errors())
                .containsExactly("not-init");
    }

    @Test
    void theSamePitchCurveServesAllPartials() {
        Tone tone = Heard.tone("partials n in 1..2 { }", "");
        Heard glide = Heard.note("partials n in 1..2 { }", "at 0s for 2s pitch=points(0%: 100Hz, 100%: 400Hz)");

        assertThat(tone.sines().get(1).frequency().at(1)).isEqualTo(880);
        assertThat(glide.tone(0).sines().get(1).frequency().at(1)).isCloseTo(400, EXACT);
    }

    @Test
    void timesAfterTheAttackOfANaturalToneAreStretched() {
        String members = """
                natural { pitch = 440Hz  length = 1.1s  attack = 100ms }
                partial 1 { env = points(0s: 0, 50ms: 1, 100ms: 0.8, 600ms: 0.4, 1.1s: 0) }
                """;

        Curve amplitude = Heard.tone(members).sines().get(0).amplitude();
        assertThat(amplitude.at(0.05)).isCloseTo(1, EXACT);
        assertThat(amplitude.at(0.1)).isCloseTo(0.8, EXACT);
        assertThat(amplitude.at(0.1 + 0.95)).isCloseTo(0.4, EXACT);
        assertThat(amplitude.at(2)).isCloseTo(0, EXACT);
        Heard same = Heard.note(members, "at 0s for 1.1s pitch=A4");
        assertThat(same.tone(0).sines().get(0).amplitude().at(0.6)).isCloseTo(0.4, EXACT);
        assertThat(same.warnings()).isEmpty();
        Heard shorter = Heard.note(members, "at 0s for 200ms pitch=A4");
        assertThat(shorter.tone(0).sines().get(0).amplitude().at(0.15)).isCloseTo(0.4, EXACT);
        assertThat(shorter.warnings()).isEmpty();
    }

    @Test
    void anAuditionPlaysTheNaturalTone() {
        Heard heard = Heard.library("""
                cmusic 1
                instrument one { param pitch : frequency  param amp : level = -12dB  partial 1 { level = amp }
                  natural { pitch = 220Hz  length = 3s  attack = 90ms  amp = -3dB } }
                instrument two { param pitch : frequency 1kHz..2kHz  param amp : level  partial 1 { level = amp } }
                """);

        assertThat(heard.hertz()).containsExactly(220L, 1760L);
        assertThat(heard.lengths()).containsExactly(3.0, 2.0);
        assertThat(heard.given("amp")).containsExactly(-3.0, -12.0);
        assertThat(heard.note(1).start()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void instrumentsNobodyPlaysAreCheckedToo() {
        String unplayed = "instrument other { param pitch : frequency  param decay : time = 1s  %s } ";
        String part = "part t plays plain { A4:1b }";

        assertThat(Heard.score(unplayed.formatted("partial 1 { level = decay }") + part)
                        .errors())
                .containsExactly("unit-mismatch");
        assertThat(Heard.score(unplayed.formatted("partial 1 { level = 1dB + decay }") + part)
                        .errors())
                .containsExactly("unit-arithmetic");
        assertThat(Heard.score(unplayed.formatted("let a = decay * 2 let b = a partial b { }") + part)
                        .errors())
                .containsExactly("unit-mismatch");
        assertThat(Heard.score(unplayed.formatted("let s = noise() * -6dB output { signal = s * adsr() }") + part)
                        .errors())
                .isEmpty();
    }

    @Test
    void analysedTonesOfManyPointsAreRead() {
        StringBuilder members = new StringBuilder("natural { length = 60s  attack = 1s } ");
        for (int i = 1; i <= 200; i++) {
            members.append("partial ").append(i).append(" { env = points(");
            for (int p = 0; p < 60; p++) {
                members.append(p)
                        .append("s: ")
                        .append(p % 2 == 0 ? "-40dB" : "-50dB")
                        .append(", ");
            }
            members.append("60s: -90dB) } ");
        }

        assertThat(Heard.tone(members.toString()).sines()).hasSize(200);
    }
}
