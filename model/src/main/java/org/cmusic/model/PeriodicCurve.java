package org.cmusic.model;

/**
 * A low-frequency oscillation around zero, silent until its delay has passed, then starting at phase zero.
 *
 * @param shape the form of one period
 * @param rate periods a second, above zero
 * @param depth the largest excursion, in whatever unit the curve has
 * @param delay seconds before it begins
 * @param phase where in its period it begins, in cycles
 */
public record PeriodicCurve(Shape shape, double rate, double depth, double delay, double phase) implements Curve {

    /** The form of one period; each starts at zero rising, but for the square, which starts high. */
    public enum Shape {
        SINE(0.25),
        TRIANGLE(0.5),
        SQUARE(0.5),
        /** Rises from -1 to 1, then falls at once. */
        SAW(1),
        /** Falls from 1 to -1, then rises at once. */
        RAMP(1);

        /** The fraction of a period between two knots. */
        private final double knotSpacing;

        Shape(double knotSpacing) {
            this.knotSpacing = knotSpacing;
        }
    }

    @Override
    public double at(double seconds) {
        if (seconds < delay) {
            return 0;
        }
        double cycles = (seconds - delay) * rate + phase;
        return depth * form(cycles - Math.floor(cycles));
    }

    @Override
    public double before(double seconds) {
        if (seconds <= delay) {
            return 0;
        }
        double cycles = (seconds - delay) * rate + phase;
        double within = cycles - Math.floor(cycles);
        boolean jumps = shape == Shape.SQUARE || shape == Shape.SAW || shape == Shape.RAMP;
        // A knot lies at a multiple of the spacing but for rounding; step back by far more than that.
        return jumps ? depth * form(fraction(within - 1e-9)) : depth * form(within);
    }

    private static double fraction(double cycles) {
        return cycles - Math.floor(cycles);
    }

    private double form(double x) {
        return switch (shape) {
            case SINE -> StrictMath.sin(2 * Math.PI * x);
            case TRIANGLE -> x < 0.25 ? 4 * x : x < 0.75 ? 2 - 4 * x : 4 * x - 4;
            case SQUARE -> x < 0.5 ? 1 : -1;
            case SAW -> 2 * x - 1;
            case RAMP -> 1 - 2 * x;
        };
    }

    @Override
    public double nextKnot(double seconds) {
        if (seconds < delay) {
            return delay;
        }
        double offset = shape == Shape.TRIANGLE ? 0.25 : 0;
        double cycles = (seconds - delay) * rate + phase - offset;
        double next = (Math.floor(cycles / shape.knotSpacing + 1e-9) + 1) * shape.knotSpacing;
        double knot = delay + (next + offset - phase) / rate;
        return knot > seconds ? knot : delay + (next + shape.knotSpacing + offset - phase) / rate;
    }

    @Override
    public boolean isLinear(double seconds) {
        return shape != Shape.SINE || seconds < delay;
    }

    @Override
    public double detail(double seconds) {
        return isLinear(seconds) ? Double.POSITIVE_INFINITY : 0.125 / rate;
    }

    @Override
    public Bounds bounds() {
        double size = Math.abs(depth);
        return new Bounds(-size, size);
    }
}
