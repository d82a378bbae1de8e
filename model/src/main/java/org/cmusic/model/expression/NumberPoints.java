package org.cmusic.model.expression;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.expression.Expression.Constant;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.Expression.Shape;

/**
 * Breakpoints whose times and values are numbers, values of one kind, all segments of one shape: an analysed tone has tens
 * of thousands. A breakpoint is made when it is asked for.
 */
public final class NumberPoints extends AbstractList<Point> implements RandomAccess {
    private final Times times;
    private final Kind kind;
    private final double[] values;
    private final Shape shape;
    private final Origins origins;

    /** Made when it is asked for. */
    private SegmentCurve pattern;

    /** What a time counts. */
    public enum Reckoning {
        /** Seconds from the start of the note; below zero, -0 too, from its end. */
        SECONDS,
        /** A fraction of the note. */
        SHARE,
        /** The end of the note. */
        END
    }

    /**
     * The times of breakpoints.
     *
     * @param reckonings what each counts
     * @param amounts how much; 0 for the end
     */
    public record Times(Reckoning[] reckonings, double[] amounts) {}

    /** Where breakpoints are written. */
    public interface Origins {
        /** Where a breakpoint is written. */
        Origin point(int index);

        /** Where its time is written. */
        Origin time(int index);

        /** Where its value is written. */
        Origin value(int index);
    }

    /**
     * Breakpoints.
     *
     * @param values in the unit of their kind, as many as there are times
     * @param shape one without an expression in it
     */
    public NumberPoints(Times times, Kind kind, double[] values, Shape shape, Origins origins) {
        this.times = times;
        this.kind = kind;
        this.values = values;
        this.shape = shape;
        this.origins = origins;
    }

    /** The kind of all values. */
    public Kind kind() {
        return kind;
    }

    /** The shape of all segments. */
    Shape shape() {
        return shape;
    }

    /** What a time counts. */
    public Reckoning reckoning(int index) {
        return times.reckonings[index];
    }

    /** A time, by its reckoning. */
    public double time(int index) {
        return times.amounts[index];
    }

    /** A value in the unit of its kind. */
    public double value(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }

    /**
     * The curve but for its times, which alone differ from note to note.
     *
     * @throws EvaluationException {@code no-value} for a value whose linear value no number can hold
     */
    SegmentCurve pattern() {
        SegmentCurve known = pattern;
        if (known == null) {
            known = Breakpoints.pattern(this);
            pattern = known;
        }
        return known;
    }

    @Override
    public Point get(int index) {
        PointTime time = switch (reckoning(index)) {
            case SECONDS ->
                new PointTime.At(new Constant(new Value.Quantity(Kind.TIME, time(index)), origins.time(index)));
            case SHARE -> new PointTime.Share(time(index));
            case END -> new PointTime.End();
        };
        Constant value = new Constant(new Value.Quantity(kind, values[index]), origins.value(index));
        return new Point(time, value, shape, origins.point(index));
    }
}
