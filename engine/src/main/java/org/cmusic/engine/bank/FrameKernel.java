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

    private final KernelChoice choice;
    private final PlainKernel rowKernel = new PlainKernel();
    private final FrameSpectrum spectrum = new FrameSpectrum();
    private final List<Partials> taken = new ArrayList<>();
    private long[] starts = new long[1];
    private int steady;
    private int moving;

    /** @param choice says how many partials are enough for a spectrum */
    FrameKernel(KernelChoice choice) {
        this.choice = choice;
    }

    /**
     * Takes partials of a note.
     *
     * @param start the first sample of the frame, counted from the start of the note
     */
    void take(Partials partials, long start) {
        if (taken.size() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[taken.size()] = start;
        taken.add(partials);
        SteadyPartial[] ofOneFrequency = partials.steady();
        for (int i = 0; i < partials.steadySounding(); i++) {
            ofOneFrequency[i].level().goTo(start);
            steady += isSmooth(ofOneFrequency[i], start) ? 1 : 0;
        }
        SineSegments[] others = partials.moving();
        for (int i = 0; i < partials.movingSounding(); i++) {
            others[i].goTo(start);
            moving += isSmooth(others[i], start) ? 1 : 0;
        }
    }

    private static boolean isSmooth(SteadyPartial partial, long start) {
        return partial.level().covers(start, Frame.LENGTH);
    }

    private static boolean isSmooth(SineSegments partial, long start) {
        return partial.isSmooth(start, Frame.LENGTH, GREATEST_BEND);
    }

    /**
     * Adds all that was taken since the last time, and leaves it where the frame ends.
     *
     * @param rows the first {@link Frame#ROWS} of them take what is computed in single precision
     * @param rest takes the rest
     */
    void addTo(float[][] rows, Rest rest) {
        boolean many = choice.suitsSpectrum(steady, moving);
        for (int i = 0; i < taken.size(); i++) {
            if (many) {
                add(taken.get(i), starts[i], rows, rest);
            } else {
                addRows(taken.get(i), starts[i], rows, rest);
            }
        }
        if (many) {
            spectrum.addTo(rows);
        }
        taken.clear();
        steady = 0;
        moving = 0;
    }

    private void addRows(Partials partials, long start, float[][] rows, Rest rest) {
        rowKernel.add(partials.steady(), partials.steadySounding(), start, rows, Frame.ROWS);
        rowKernel.add(partials.moving(), partials.movingSounding(), start, rows, Frame.ROWS, rest);
    }

    private void add(Partials partials, long start, float[][] rows, Rest rest) {
        long middle = start + Frame.MIDDLE;
        SteadyPartial[] ofOneFrequency = partials.steady();
        for (int i = 0; i < partials.steadySounding(); i++) {
            SteadyPartial partial = ofOneFrequency[i];
            if (isSmooth(partial, start)) {
                spectrum.add(partial, middle);
            } else {
                for (int row = 0; row < Frame.ROWS; row++) {
                    PlainKernel.addPieces(partial, start + row * Row.LENGTH, rows[row]);
                }
            }
        }
        SineSegments[] others = partials.moving();
        for (int i = 0; i < partials.movingSounding(); i++) {
            SineSegments partial = others[i];
            if (isSmooth(partial, start)) {
                spectrum.add(partial, middle);
            } else {
                for (int row = 0; row < Frame.ROWS; row++) {
                    long rowStart = start + row * Row.LENGTH;
                    partial.goTo(rowStart);
                    PlainKernel.add(partial, rowStart, rows[row], rest, row);
                }
            }
        }
    }

    /** Takes back what it keeps of partials that have ended. */
    void letGo(Partials partials) {
        partials.letGo(rowKernel);
    }
}
