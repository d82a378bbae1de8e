package org.cmusic.engine;

import static org.cmusic.engine.HandmadePerformance.sending;
import static org.cmusic.engine.TestCurves.glide;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.product;
import static org.cmusic.engine.TestUnits.constant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.PeriodicCurve.Shape;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;

/** Two seconds of everything: banks and patches of all sorts in three parts, with two effects in a chain. */
final class VariedPerformance {
    private static final int NOTES = 24;
    private static final double LENGTH = 2;

    private final Random random;

    private VariedPerformance(long seed) {
        random = new Random(seed);
    }

    static HandmadePerformance of(long seed) {
        Signal echo = TestUnits.unit(
                "echo", Map.of("time", 0.11, "feedback", 0.6, "mix", 1.0), 0, new Signal.Sent(), constant(1));
        Signal louder = new Signal.Joined(
                Operation.MULTIPLY, new Signal.Sent(), new Signal.Moving(points(0, 0.2, LENGTH, 0.5)));
        return new VariedPerformance(seed)
                .notes(true)
                .withEffect("echo", effect(echo, new Tone.Send(1, constant(0.3))))
                .withEffect("louder", effect(louder))
                .lasting(LENGTH);
    }

    static HandmadePerformance withoutEffects(long seed) {
        return new VariedPerformance(seed).notes(false).lasting(LENGTH);
    }

    private static Tone effect(Signal signal, Tone.Send... sends) {
        return new Tone(List.of(), signal, constant(0.7), Curve.constant(0), List.of(sends), 0);
    }

    private HandmadePerformance notes(boolean effects) {
        HandmadePerformance performance = HandmadePerformance.ofParts("low", "high", "noisy");
        double[] starts = random.doubles(NOTES, 0, LENGTH - 0.7).sorted().toArray();
        for (int i = 0; i < NOTES; i++) {
            Tone tone = tone(0.05 + 0.6 * random.nextDouble());
            boolean sends = effects && i % 3 == 0;
            Tone.Send[] both = {new Tone.Send(0, constant(0.4)), new Tone.Send(1, constant(0.2))};
            performance = performance.with(i % 3, starts[i], sends ? sending(tone, both) : tone);
        }
        return performance;
    }

    private Tone tone(double seconds) {
        int size = random.nextInt(5) == 0 ? 150 : 1 + random.nextInt(12);
        boolean places = random.nextInt(3) == 0;
        Sine[] sines =
                IntStream.range(0, size).mapToObj(i -> sine(seconds, places)).toArray(Sine[]::new);
        Curve pan = random.nextBoolean() ? Curve.constant(random.nextDouble() - 0.5) : points(0, -1, seconds, 1);
        return HandmadePerformance.tone(seconds, signal(seconds), pan, sines);
    }

    private Sine sine(double seconds, boolean places) {
        double hertz = 50 + 3000 * random.nextDouble();
        Curve frequency = switch (random.nextInt(3)) {
            case 0 -> Curve.constant(hertz);
            case 1 -> glide(hertz, 3 * hertz, seconds);
            default -> product(Curve.constant(hertz), TestCurves.vibrato(6, 60, 0.05));
        };
        Curve amplitude = random.nextBoolean() ? glide(0.1, 0.001, seconds) : points(0, 0, 0.02, 0.1, seconds, 0);
        Optional<Curve> pan = places ? Optional.of(Curve.constant(random.nextDouble() - 0.5)) : Optional.empty();
        return new Sine(frequency, amplitude, random.nextDouble(), pan, seconds * (0.5 + 0.5 * random.nextDouble()));
    }

    private Signal signal(double seconds) {
        Signal bank = new Signal.Bank();
        return switch (random.nextInt(4)) {
            case 0 -> new Signal.Enveloped(noise(), points(0, 0, 0.01, 0.2, seconds, 0), seconds * 0.9);
            case 1 ->
                new Signal.Joined(
                        Operation.ADD,
                        bank,
                        new Signal.Mapped(Mapping.ABS, TestUnits.sine(constant(90), constant(0.05))));
            case 2 -> TestUnits.unit("delay", Map.of("time", 0.01, "max", 0.05), 0, bank, swing());
            default -> bank;
        };
    }

    private Signal noise() {
        return TestUnits.unit("noise", Map.of(), random.nextLong(), constant(0.3));
    }

    private static Signal swing() {
        return new Signal.Moving(product(Curve.constant(0.01), TestCurves.tremolo(Shape.SINE, 3, 0.5)));
    }
}
