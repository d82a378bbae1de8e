package org.cmusic.model;

import java.util.Arrays;
import java.util.Random;

/** Seeded curves of every sort, nested at most three deep. */
final class RandomCurves {
    private final Random random;

    RandomCurves(long seed) {
        random = new Random(seed);
    }

    Curve next() {
        return next(3);
    }

    private Curve next(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return simple();
        }
        return switch (random.nextInt(4)) {
            case 0 -> MappedCurve.of(mapping(), next(depth - 1));
            case 1 -> new StretchedCurve(next(depth - 1), 0.3 + 2 * random.nextDouble());
            default -> CombinedCurve.of(operation(), next(depth - 1), next(depth - 1));
        };
    }

    private Curve simple() {
        return switch (random.nextInt(6)) {
            case 0 -> Curve.constant(tenths(-20, 20));
            case 1 -> new JitterCurve(0.5 + 10 * random.nextDouble(), 3 * random.nextDouble(), random.nextLong());
            case 2, 3 -> periodic();
            default -> segments();
        };
    }

    PeriodicCurve periodic() {
        PeriodicCurve.Shape[] shapes = PeriodicCurve.Shape.values();
        return new PeriodicCurve(
                shapes[random.nextInt(shapes.length)],
                0.1 + 20 * random.nextDouble(),
                2 * random.nextDouble(),
                random.nextBoolean() ? 0 : tenths(0, 10),
                random.nextBoolean() ? 0 : 4 * random.nextDouble() - 2);
    }

    SegmentCurve segments() {
        int size = 1 + random.nextInt(6);
        double[] times = new double[size];
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            times[i] = tenths(0, 20);
            values[i] = tenths(1, 30);
        }
        Arrays.sort(times);
        boolean[] geometric = new boolean[size - 1];
        double[] curvatures = new double[size - 1];
        for (int i = 0; i < size - 1; i++) {
            geometric[i] = random.nextBoolean();
            curvatures[i] = random.nextInt(3) == 0 ? tenths(-50, 50) : 0;
        }
        return new SegmentCurve(times, values, geometric, curvatures);
    }

    private MappedCurve.Mapping mapping() {
        MappedCurve.Mapping[] all = MappedCurve.Mapping.values();
        return all[random.nextInt(all.length)];
    }

    private CombinedCurve.Operation operation() {
        CombinedCurve.Operation[] all = CombinedCurve.Operation.values();
        return all[random.nextInt(all.length)];
    }

    private double tenths(int low, int high) {
        return (low + random.nextInt(high - low + 1)) / 10.0;
    }
}
