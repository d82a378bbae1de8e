package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.HandmadePerformance.bank;
import static org.cmusic.engine.HandmadePerformance.sending;
import static org.cmusic.engine.HandmadePerformance.tone;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.steady;
import static org.cmusic.engine.TestUnits.constant;

import java.util.List;
import java.util.Map;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.Signal;
import org.cmusic.model.Tone;
import org.cmusic.model.Tone.Send;
import org.junit.jupiter.api.Test;

/** Sends, effects and chains of effects. */
class EffectsTest {
    private static final int RATE = 8000;
    private static final Signal SENT = new Signal.Sent();

    private static Tone effect(Signal signal, Send... sends) {
        return new Tone(List.of(), signal, constant(1), Curve.constant(0), List.of(sends), 0);
    }

    private static Send send(int effect, double level) {
        return new Send(effect, constant(level));
    }

    private static Signal delay(Signal input, double seconds) {
        return TestUnits.unit("delay", Map.of("time", seconds, "max", 0.0), 0, input, constant(seconds));
    }

    private static double[][] stereo(HandmadePerformance performance) {
        return Recording.of(performance, RenderSettings.of(RATE, 2).withThreads(1))
                .channels();
    }

    @Test
    void aSendComesAfterGainAndPan() {
        Tone note = new Tone(
                List.of(steady(440, 1, 0.5)),
                new Signal.Bank(),
                constant(0.5),
                Curve.constant(0.4),
                List.of(send(0, 0.25)),
                0.5);
        Tone dry = new Tone(note.sines(), note.signal(), note.gain(), note.pan(), List.of(), 0.5);
        double[][] plain = stereo(HandmadePerformance.of(dry));
        double[][] both = stereo(HandmadePerformance.of(note).withEffect("same", effect(SENT)));
        for (int channel = 0; channel < 2; channel++) {
            for (int n = 0; n < plain[0].length; n++) {
                assertThat(both[channel][n]).isCloseTo(1.25 * plain[channel][n], within(1e-15));
            }
        }
    }

    @Test
    void aLevelOfASendMayMove() {
        Tone note =
                sending(tone(1, constant(1), Curve.constant(-1)), new Send(0, new Signal.Moving(points(0, 0, 1, 1))));
        double[][] sound = stereo(HandmadePerformance.of(note).withEffect("same", effect(SENT)));
        assertThat(sound[0][RATE / 4]).isCloseTo(1.25, within(1e-9));
        assertThat(sound[1]).containsOnly(0);
    }

    @Test
    void effectsRunInOrderAndSendOn() {
        Tone note = sending(tone(0.1, constant(1), Curve.constant(-1)), send(0, 0.5));
        HandmadePerformance performance = HandmadePerformance.of(note)
                .withEffect("first", effect(delay(SENT, 0.2), send(1, 0.5)))
                .withEffect("second", effect(delay(SENT, 0.4)))
                .lasting(0.8);
        double[] left = stereo(performance)[0];
        assertThat(left).hasSize(6400);
        assertThat(left[400]).isCloseTo(1, within(1e-9));
        assertThat(left[1200]).isCloseTo(0, within(1e-9));
        assertThat(left[2000]).isCloseTo(0.5, within(1e-9));
        assertThat(left[3600]).isCloseTo(0, within(1e-9));
        assertThat(left[5200]).isCloseTo(0.25, within(1e-9));
        assertThat(left[6000]).isCloseTo(0, within(1e-9));
    }

    @Test
    void sendsOfSeveralNotesAddUp() {
        Tone left = sending(tone(0.2, constant(1), Curve.constant(-1)), send(0, 0.5));
        Tone right = sending(tone(0.2, constant(1), Curve.constant(1)), send(0, 0.25));
        HandmadePerformance performance = HandmadePerformance.of(left)
                .with(0, 0.1, left)
                .with(0, 0.1, right)
                .withEffect("late", effect(delay(SENT, 1)))
                .lasting(1.4);
        double[][] sound = stereo(performance);
        assertThat(sound[0][8000 + 400]).isCloseTo(0.5, within(1e-9));
        assertThat(sound[0][8000 + 1200]).isCloseTo(1, within(1e-9));
        assertThat(sound[1][8000 + 1200]).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void curvesOfAnEffectRunOverThePiece() {
        Tone note = sending(bank(0.5, steady(100, 1, 0.5)), send(0, 1));
        Signal swelling = new Signal.Joined(Operation.MULTIPLY, SENT, new Signal.Moving(points(0, 0, 2, 2)));
        HandmadePerformance performance =
                HandmadePerformance.ofParts("a").with(0, 1, note).withEffect("swell", effect(swelling));
        HandmadePerformance dry = HandmadePerformance.ofParts("a", "b").with(0, 1, bank(0.5, steady(100, 1, 0.5)));
        double[] sound = stereo(performance)[0];
        double[] plain = stereo(dry)[0];
        for (int n = RATE; n < sound.length; n++) {
            assertThat(sound[n]).isCloseTo(plain[n] * (1 + (double) n / RATE), within(1e-9));
        }
    }

    @Test
    void aMonoEffectIsPannedAndAWideOneIsNot() {
        Tone silent = bank(0.1, steady(440, 0, 0.1));
        Tone mono = new Tone(List.of(), constant(1), constant(1), Curve.constant(1), List.of(), 0);
        double[][] sound = stereo(HandmadePerformance.of(silent).withEffect("hum", mono));
        assertThat(sound[0]).containsOnly(0);
        assertThat(sound[1]).containsOnly(1);
        Tone wide = new Tone(List.of(), SENT, constant(1), Curve.constant(1), List.of(), 0);
        Tone note = sending(tone(0.1, constant(1), Curve.constant(-1)), send(0, 1));
        sound = stereo(HandmadePerformance.of(note).withEffect("wide", wide));
        assertThat(sound[0]).containsOnly(2);
        assertThat(sound[1]).containsOnly(0);
    }

    @Test
    void anEffectWithMemoryRingsOnToTheEndOfThePiece() {
        Tone note = sending(tone(0.01, constant(1)), send(0, 1));
        Signal echo = TestUnits.unit("echo", Map.of("time", 0.1, "feedback", 0.5, "mix", 1.0), 0, SENT, constant(1));
        HandmadePerformance performance =
                HandmadePerformance.of(note).withEffect("echo", effect(echo)).lasting(0.45);
        double[] left = stereo(performance)[0];
        assertThat(left).hasSize(3600);
        assertThat(Math.abs(left[3240])).isGreaterThan(0.01);
    }
}
