package org.cmusic.grammar.syntax;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Optional;
import java.util.RandomAccess;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/**
 * Breakpoints of plain numbers, kept as numbers: an analysed tone has tens of thousands. Each is a literal and a literal,
 * or {@code end} and a literal, without a shape of its own. A breakpoint is made when it is asked for.
 */
public final class PlainPoints extends AbstractList<Breakpoint> implements RandomAccess {

    private static final int USUAL = 64;

    private final Source source;
    private final long[] mantissas;
    private final int[] forms;
    private final int[] lines;
    private final int[] columns;

    private PlainPoints(Builder builder) {
        source = builder.source;
        mantissas = Arrays.copyOf(builder.mantissas, builder.count);
        forms = Arrays.copyOf(builder.forms, builder.count);
        lines = Arrays.copyOf(builder.lines, builder.count);
        columns = Arrays.copyOf(builder.columns, builder.count);
    }

    /** Collects breakpoints in written order. */
    public static final class Builder {
        private final Source source;
        private long[] mantissas = new long[USUAL];
        private int[] forms = new int[USUAL];
        private int[] lines = new int[USUAL];
        private int[] columns = new int[USUAL];
        private int count;

        /** @param source where they are written */
        public Builder(Source source) {
            this.source = source;
        }

        /** Adds a breakpoint: its time, then its value. */
        public void add(PlainNumber time, PlainNumber value) {
            add(time);
            add(value);
        }

        private void add(PlainNumber number) {
            if (count == forms.length) {
                int capacity = 2 * count;
                mantissas = Arrays.copyOf(mantissas, capacity);
                forms = Arrays.copyOf(forms, capacity);
                lines = Arrays.copyOf(lines, capacity);
                columns = Arrays.copyOf(columns, capacity);
            }
            mantissas[count] = number.mantissa();
            forms[count] = number.form();
            lines[count] = number.line();
            columns[count++] = number.column();
        }

        /** The breakpoints that were added; what is added next begins others. */
        public PlainPoints build() {
            PlainPoints points = new PlainPoints(this);
            count = 0;
            return points;
        }
    }

    @Override
    public int size() {
        return forms.length / 2;
    }

    @Override
    public Breakpoint get(int index) {
        PlainNumber time = time(index);
        PlainNumber value = value(index);
        Expression written = value.expression(source);
        Span start = time.span(source);
        PointTime when = time.isEnd() ? new PointTime.End(start) : new PointTime.Moment(time.expression(source));
        return new Breakpoint(when, written, Optional.empty(), start.to(written.span()));
    }

    /** The time of a breakpoint. */
    public PlainNumber time(int index) {
        return number(2 * index);
    }

    /** The value of a breakpoint. */
    public PlainNumber value(int index) {
        return number(2 * index + 1);
    }

    private PlainNumber number(int index) {
        return new PlainNumber(mantissas[index], forms[index], lines[index], columns[index]);
    }

    /** Where the breakpoint is written. */
    public Span span(int index) {
        return timeSpan(index).to(valueSpan(index));
    }

    /** Where its time is written. */
    public Span timeSpan(int index) {
        return time(index).span(source);
    }

    /** Where its value is written. */
    public Span valueSpan(int index) {
        return value(index).span(source);
    }
}
