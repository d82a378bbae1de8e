package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.cmusic.model.Performance;
import org.cmusic.model.Signal;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;

/** Effects: their order, their settings, their tails. */
class EffectsTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final String HALL = """
            cmusic 1
            effect hall { param t60 : time 0s..60s = 1.2s  output { signal = reverb(input, t60=t60, predelay=0s) } }
            instrument wet { param pitch : frequency  partial 1 { level = -20dB } output { send hall = -18dB } }
            """;

    private static List<String> names(Heard heard) {
        return heard.performance().effects().stream()
                .map(Performance.Effect::name)
                .toList();
    }

    @Test
    void aSendGoesToItsEffectWhoseTailLengthensThePiece() {
        Heard heard = Heard.text(HALL + "note wet at 0s for 3s pitch=A4");

        assertThat(names(heard)).containsExactly("hall");
        assertThat(heard.tone(0).sends()).hasSize(1);
        assertThat(((Signal.Constant) heard.tone(0).sends().get(0).level()).value())
                .isCloseTo(Math.pow(10, -18 / 20.0), EXACT);
        assertThat(heard.performance().seconds()).isCloseTo(5, EXACT);
    }

    @Test
    void anEffectThatNothingIsSentToRests() {
        Heard heard = Heard.text(HALL.replace("-18dB", "silence") + "note wet at 0s for 3s pitch=A4");

        assertThat(heard.tone(0).sends()).isEmpty();
        assertThat(heard.performance().effects())
                .extracting(Performance.Effect::tone)
                .containsExactly(Tone.SILENCE);
        assertThat(heard.performance().seconds()).isCloseTo(3, EXACT);
    }

    @Test
    void theScoreSetsParametersOfAnEffect() {
        assertThat(Heard.text(HALL + "effect hall(t60=3s) note wet at 0s for 3s pitch=A4")
                        .performance()
                        .seconds())
                .isCloseTo(8, EXACT);
        assertThat(Heard.text(HALL + "effect hall(3s) note wet at 0s for 3s pitch=A4")
                        .performance()
                        .seconds())
                .isCloseTo(8, EXACT);
    }

    @Test
    void aTailLastsThirtySecondsAtMost() {
        assertThat(Heard.text(HALL + "effect hall(t60=60s) note wet at 0s for 3s pitch=A4")
                        .performance()
                        .seconds())
                .isCloseTo(33, EXACT);
    }

    @Test
    void settingsAreChecked() {
        assertThat(Heard.text(HALL + "effect hall(t60=61s) note wet at 0s for 3s pitch=A4")
                        .errors())
                .containsExactly("out-of-range");
        assertThat(Heard.text(HALL + "effect hall(t60=3Hz) note wet at 0s for 3s pitch=A4")
                        .errors())
                .containsExactly("unit-mismatch");
        assertThat(Heard.text(HALL + "effect hall(t61=3s) note wet at 0s for 3s pitch=A4")
                        .errors())
                .containsExactly("unknown-parameter");
        assertThat(Heard.text(HALL + "effect hull(t60=3s) note wet at 0s for 3s pitch=A4")
                        .errors())
                .containsExactly("unknown-effect");
    }

    @Test
    void aParameterWithoutDefaultMustBeSet() {
        String score = """
                cmusic 1
                effect hall { param t60 : time  output { signal = reverb(input, t60=t60) } }
                instrument wet { param pitch : frequency  partial 1 { level = -20dB } output { send hall = -18dB } }
                """;

        assertThat(Heard.text(score + "note wet at 0s for 3s pitch=A4").errors())
                .containsExactly("missing-parameter");
        assertThat(Heard.text(score + "effect hall(t60=1s) note wet at 0s for 3s pitch=A4")
                        .errors())
                .isEmpty();
    }

    @Test
    void effectsSendOnInTheOrderOfTheirSends() {
        Heard heard = Heard.text("""
                cmusic 1
                effect last { output { signal = delay(input, time=1s) } }
                effect first { output { signal = delay(input, time=2s)  send middle = -6dB  send last = -6dB } }
                effect middle { output { signal = delay(input, time=4s)  send last = -3dB } }
                instrument wet { param pitch : frequency  partial 1 { level = -20dB } output { send first = -18dB } }
                note wet at 0s for 1s pitch=A4
                """);

        assertThat(names(heard)).containsExactly("first", "middle", "last");
        assertThat(heard.performance().seconds()).isCloseTo(8, EXACT);
    }

    @Test
    void effectsInACircleAreAnError() {
        assertThat(Heard.text("""
                        cmusic 1
                        effect a { output { signal = input  send b = -6dB } }
                        effect b { output { signal = input  send a = -6dB } }
                        instrument wet { param pitch : frequency  partial 1 { level = -20dB } output { send a = -18dB } }
                        note wet at 0s for 1s pitch=A4
                        """).errors()).containsExactly("effect-cycle");
    }

    @Test
    void anEffectThatNothingIsSentToDoesNotSound() {
        Heard heard = Heard.score("""
                effect hall { output { signal = reverb(input) } }
                note plain at 0s for 1s pitch=A4
                """);

        assertThat(names(heard)).isEmpty();
        assertThat(heard.performance().seconds()).isEqualTo(1);
    }

    @Test
    void anEffectThatNothingIsSentToIsCheckedAllTheSame() {
        assertThat(Heard.score("""
                        effect hall { param t60 : time = 1s  output { signal = reverb(input, t60=440Hz)  gain = t60 } }
                        note plain at 0s for 1s pitch=A4
                        """).errors()).containsExactly("unit-mismatch", "unit-mismatch");
    }

    @Test
    void curvesInAnEffectRunOverThePiece() {
        Heard heard = Heard.text("""
                cmusic 1
                effect fade { output { signal = input  gain = points(0s: 0dB, end: -60dB) } }
                instrument wet { param pitch : frequency  partial 1 { level = -20dB } output { send fade = 0dB } }
                note wet at 0s for 4s pitch=A4
                """);

        Signal gain = heard.performance().effects().get(0).tone().gain();
        assertThat(((Signal.Moving) gain).curve().at(2)).isCloseTo(Math.pow(10, -30 / 20.0), EXACT);
    }
}
