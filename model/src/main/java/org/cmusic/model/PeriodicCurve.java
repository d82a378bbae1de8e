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

    /** The form of one period; each starts at zero rising, but for those that jump. */
    public enum Shape {
        SINE(0, 0.25),
        TRIANGLE(0.25, 0.5),
        /** Starts high. */
        SQUARE(0, 0.5),
        /** Rises from -1 to 1, then falls at once. */
        SAW(0, 1),
        /** Falls from 1 to -1, then rises at once. */
        RAMP(0, 1);

        /** The place of one knot in the period, in cycles. */
        private final double firstKnot;
        /** Cycles from knot to knot. */
        private final double spacing;

        Shape(double firstKnot, double spacing) {
            this.firstKnot = firstKnot;
            this.spacing = spacing;
        }
    }

    @Override
    public double at(double seconds) {
        return seconds < delay ? 0 : valueInPiece(piece(seconds), seconds);
    }

    @Override
    public double before(double seconds) {
        if (seconds <= delay) {
            return 0;
        }
        double piece = piece(seconds);
        return valueInPiece(knot(piece) < seconds ? piece : piece - 1, seconds);
    }

    /** The number of the last knot that is not later than {@code seconds}. */
    private double piece(double seconds) {
        double piece = Math.floor((cycles(seconds) - shape.firstKnot) / shape.spacing);
        while (knot(piece) > seconds) {
            piece--;
        }
        while (knot(piece + 1) <= seconds) {
            piece++;
        }
        return piece;
    }

    private double cycles(double seconds) {
        return (seconds - delay) * rate + phase;
    }

    private double knot(double number) {
        return delay + (number * shape.spacing + shape.firstKnot - phase) / rate;
    }

    private double valueInPiece(double piece, double seconds) {
        double cycles = cycles(seconds);
        double way = (cycles - shape.firstKnot) / shape.spacing - piece;
        double x = Math.max(0, Math.min(1, way));
        boolean even = piece - 2 * Math.floor(piece / 2) == 0;
        return depth
                * switch (shape) {
                    case SINE -> StrictMath.sin(2 * Math.PI * (cycles - Math.floor(cycles)));
                    case TRIANGLE -> even ? 1 - 2 * x : 2 * x - 1;
                    case SQUARE -> even ? 1 : -1;
                    case SAW -> 2 * x - 1;
                    case RAMP -> 1 - 2 * x;
                };
    }

    @Override
    public double nextKnot(double seconds) {
        return seconds < delay ? delay : knot(piece(seconds) + 1);
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
