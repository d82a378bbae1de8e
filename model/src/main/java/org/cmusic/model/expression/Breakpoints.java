package org.cmusic.model.expression;

import java.util.Map;
import org.cmusic.model.Kind;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.Expression.Points;
import org.cmusic.model.expression.Expression.Shape;

/** Places the breakpoints of a {@code points} list in a note. */
final class Breakpoints {
    private final Scope scope;
    private final NoteTimes note;

    private Breakpoints(Scope scope) {
        this.scope = scope;
        this.note = scope.moment().note();
    }

    /** The curve that the list makes in the note at hand; points that would fall before earlier ones move onto them. */
    static Value of(Points points, Scope scope) {
        Breakpoints breakpoints = new Breakpoints(scope);
        return points.points() instanceof NumberPoints numbers ? breakpoints.place(numbers) : breakpoints.place(points);
    }

    private Value place(NumberPoints points) {
        double[] times = new double[points.size()];
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < times.length; i++) {
            double time = switch (points.reckoning(i)) {
                case SECONDS -> written(points.time(i));
                case SHARE -> points.time(i) * note.length();
                case END -> note.length();
            };
            last = Math.max(time, last);
            times[i] = last;
        }
        return new Value.Moving(points.kind(), points.pattern().timed(times), note.length(), last);
    }

    /** The curve of breakpoints that are a second apart. */
    static SegmentCurve pattern(NumberPoints points) {
        SegmentBuilder segments = new SegmentBuilder(points.size());
        for (int i = 0; i < points.size(); i++) {
            double value = Lifting.linear(points.kind(), points.value(i));
            add(segments, i, value, isLogarithmic(points.kind()), points.shape());
        }
        return segments.build();
    }

    private Value place(Points points) {
        SegmentBuilder segments = new SegmentBuilder(points.points().size());
        Kind kind = null;
        for (Point point : points.points()) {
            Value value = point.value().value(scope);
            if (!(value instanceof Value.Quantity quantity)) {
                throw new EvaluationException("not-init", point.origin(), Map.of("name", "points"));
            }
            Kind own = quantity.kind() == Kind.POSITION ? Kind.NUMBER : quantity.kind();
            if (kind != null && own != kind) {
                throw new EvaluationException(
                        "points-mixed", point.origin(), Map.of("first", kind.label(), "second", own.label()));
            }
            kind = own;
            double time = segments.isEmpty() ? time(point) : Math.max(time(point), segments.lastTime());
            add(segments, time, quantity, point.shape());
        }
        return new Value.Moving(kind, segments.build(), note.length(), segments.lastTime());
    }

    private double time(Point point) {
        PointTime time = point.time();
        if (time instanceof PointTime.Share share) {
            return share.fraction() * note.length();
        }
        return time instanceof PointTime.At at ? written(at.time(), point) : note.length();
    }

    /** A time from the start; one below zero, -0 too, from the end, where beats are as long as they are there. */
    private double written(Expression text, Point point) {
        Value value = text.value(scope);
        if (value instanceof Value.Span span && span.beats().signum() < 0) {
            double back = scope.moment().secondsBeforeEnd(span.beats().negated());
            return Math.max(0, note.length() - back);
        }
        return written(Coercion.amount(Kind.TIME, value, scope, "points", point.origin()));
    }

    private double written(double seconds) {
        boolean fromEnd = seconds < 0 || 1 / seconds < 0;
        return fromEnd ? Math.max(0, note.length() + seconds) : note.place(seconds);
    }

    private void add(SegmentBuilder segments, double time, Value.Quantity quantity, Shape shape) {
        double value = Lifting.linear(quantity);
        if (shape instanceof Shape.Curved curved) {
            double curvature = Coercion.amount(
                    Kind.NUMBER,
                    curved.curvature().value(scope),
                    scope,
                    "curve",
                    curved.curvature().origin());
            segments.add(time, value, isLogarithmic(quantity.kind()), curvature);
        } else {
            add(segments, time, value, isLogarithmic(quantity.kind()), shape);
        }
    }

    private static boolean isLogarithmic(Kind kind) {
        return Arithmetic.isLogarithmic(kind) || kind == Kind.FREQUENCY;
    }

    /** Adds a breakpoint to which a segment of a shape without a value of its own leads. */
    private static void add(SegmentBuilder segments, double time, double value, boolean logarithmic, Shape shape) {
        if (shape instanceof Shape.Linear) {
            segments.line(time, value);
        } else if (shape instanceof Shape.Exponential) {
            boolean apart = segments.isEmpty() || value * segments.lastValue() > 0;
            double curvature = apart ? 0 : value == 0 ? -SegmentBuilder.SIXTY_DECIBELS : SegmentBuilder.SIXTY_DECIBELS;
            segments.add(time, value, true, curvature);
        } else {
            segments.add(time, value, logarithmic, 0);
        }
    }
}
