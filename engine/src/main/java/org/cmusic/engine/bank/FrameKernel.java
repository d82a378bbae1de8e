package org.cmusic.engine.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Computes frames of many partials together, be they of one note or of several: those whose amplitudes and frequencies are
 * straight lines over the frame by its spectrum, the others row by row.
 */
final class FrameKernel {
    /** What the change of a frequency may make of the phase at the ends of a frame, in cycles, at a loss of -113 dB. */
    private static final double GREATEST_BEND = 0.025;

    /** Over half a frame the slope of an amplitude may change by so many times the amplitude, at as great a loss of digits. */
    private static final double STEEPEST = 4;

    private final PlainKernel rowKernel = new PlainKernel();
    private final FrameSpectrum spectrum;
    private final List<Partials> taken = new ArrayList<>();
    private long[] starts = new long[1];
    private int steadyThroughout;
    private int movingThroughout;

    FrameKernel(KernelChoice kernel) {
        this.spectrum = new FrameSpectrum(kernel);
    }

    /**
     * Takes partials of a note, and moves them on to what sounds in the frame. How many there are follows from notes that go
     * through all of the frame: others may not be heard, and so not be taken.
     *
     * @param start the first sample of the frame, counted from the start of the note; below 0 where that begins in the frame
     * @param end the sample at which the note ends
     */
    void take(Partials partials, long start, long end) {
        if (taken.size() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[taken.size()] = start;
        taken.add(partials);
        partials.goTo(start, rowKernel);
        if (start >= 0 && end >= start + Frame.LENGTH) {
            steadyThroughout += partials.steadySounding();
            movingThroughout += partials.movingSounding();
        }
    }

    /**
     * Adds all that was taken since the last time, and leaves it where the frame ends.
     *
     * @param rows the first {@link Frame#ROWS} of them take what is computed in single precision
     * @param rest takes the rest
     */
    void addTo(float[][] rows, Rest rest) {
        // the others would go by rows of the plain kernel
        boolean many = KernelChoice.PLAIN.suitsSpectrum(steadyThroughout, movingThroughout);
        for (int i = 0; i < taken.size(); i++) {
            Partials partials = taken.get(i);
            if (many) {
                add(partials, starts[i], rows, rest);
            } else {
                rowKernel.add(partials.steady(), partials.steadySounding(), starts[i], rows, Frame.ROWS);
                rowKernel.add(partials.moving(), partials.movingSounding(), starts[i], rows, Frame.ROWS, rest);
            }
            partials.goTo(starts[i] + Frame.LENGTH, rowKernel);
        }
        if (many) {
            spectrum.addTo(rows);
        }
        taken.clear();
        steadyThroughout = 0;
        movingThroughout = 0;
    }

    private void add(Partials partials, long start, float[][] rows, Rest rest) {
        long middle = start + Frame.MIDDLE;
        SteadyPartial[] steady = partials.steady();
        for (int i = 0; i < partials.steadySounding(); i++) {
            if (steady[i].level().covers(start, Frame.LENGTH)) {
                spectrum.add(steady[i], middle);
            } else {
                addBent(steady[i], start, rows);
            }
        }
        SineSegments[] moving = partials.moving();
        for (int i = 0; i < partials.movingSounding(); i++) {
            if (moving[i].isSmooth(start, Frame.LENGTH, GREATEST_BEND)) {
                spectrum.add(moving[i], middle);
            } else {
                addRows(moving[i], start, rows, rest);
            }
        }
    }

    private static void addRows(SineSegments partial, long start, float[][] rows, Rest rest) {
        for (int row = 0; row < Frame.ROWS; row++) {
            long rowStart = start + row * Row.LENGTH;
            partial.goTo(rowStart);
            PlainKernel.add(partial, rowStart, rows[row], rest, row);
        }
    }

    /** Adds a partial whose amplitude begins, ends or bends in the frame. */
    private void addBent(SteadyPartial partial, long start, float[][] rows) {
        LevelSegments level = partial.level();
        if (level.first() <= start) {
            int bend = (int) (level.end() - start);
            double atStart = level.at(start);
            double amplitude = level.at(start + Frame.MIDDLE);
            double slope = level.slope();
            level.next();
            if (bendsOnce(level, start, bend, atStart, slope)) {
                addBentOnce(partial, start, bend, amplitude, slope, rows);
                return;
            }
            for (int row = 0; row < Frame.ROWS; row++) {
                int at = row * Row.LENGTH;
                int end = Math.min(bend - at, Row.LENGTH);
                double own = amplitude + slope * (at + Row.MIDDLE - Frame.MIDDLE);
                if (end > 0) {
                    PlainKernel.addPiece(partial, start + at, rows[row], 0, end, own, slope);
                }
            }
        }
        for (int row = 0; row < Frame.ROWS; row++) {
            PlainKernel.addPieces(partial, start + row * Row.LENGTH, rows[row]);
        }
    }

    /** Whether the line that a level is at goes on from another to the end of the frame, at a slope not too different. */
    private static boolean bendsOnce(LevelSegments level, long start, int bend, double atStart, double slope) {
        double last = Math.max(Math.abs(atStart), Math.abs(level.at(start + Frame.LENGTH)));
        double greatest = Math.max(last, Math.abs(level.at(start + bend)));
        return level.first() == start + bend
                && level.end() >= start + Frame.LENGTH
                && Math.abs(level.slope() - slope) * Frame.MIDDLE <= STEEPEST * greatest;
    }

    /**
     * Adds a partial whose amplitude bends once: the longer line goes on through the whole frame, in the spectrum, and the
     * difference is added where the other one holds. Either is one call for both cases, since compilers would write their loops
     * twice.
     *
     * @param amplitude of the line before, in the middle of the frame, were it to go so far
     */
    private void addBentOnce(
            SteadyPartial partial, long start, int bend, double amplitude, double slope, float[][] rows) {
        LevelSegments level = partial.level();
        long middle = start + Frame.MIDDLE;
        double difference = level.at(middle) - amplitude;
        double gain = level.slope() - slope;
        boolean late = bend >= Frame.MIDDLE;
        spectrum.add(partial, middle, late ? amplitude : level.at(middle), late ? slope : level.slope());
        int sign = late ? 1 : -1;
        addLine(partial, start, rows, late ? bend : 0, late ? Frame.LENGTH : bend, sign * difference, sign * gain);
    }

    /** Adds samples of a partial with an amplitude of its own, which is given in the middle of the frame. */
    private static void addLine(
            SteadyPartial partial, long start, float[][] rows, int begin, int end, double amplitude, double slope) {
        for (int row = 0; row < Frame.ROWS; row++) {
            int at = row * Row.LENGTH;
            int from = Math.max(begin - at, 0);
            int to = Math.min(end - at, Row.LENGTH);
            if (from < to) {
                double own = amplitude + slope * (at + Row.MIDDLE - Frame.MIDDLE);
                PlainKernel.addChirp(partial, start + at, rows[row], from, to, own, slope);
            }
        }
    }
}
