package org.cmusic.engine.bank;

/**
 * Computes frames of banks of many partials: those whose amplitudes and frequencies are straight lines over the frame by its
 * spectrum, the others row by row.
 */
final class FrameKernel {
    /** What the change of a frequency may make of the phase at the ends of a frame, in cycles, at a loss of -113 dB. */
    private static final double GREATEST_BEND = 0.025;

    private static final int MOST = PartialGroups.GROUP_SIZE;

    private final KernelChoice choice;
    private final Kernel rowKernel = new PlainKernel();
    private final FrameSpectrum spectrum = new FrameSpectrum();
    private final SteadyPartial[] smoothSteady = new SteadyPartial[MOST];
    private final SteadyPartial[] bentSteady = new SteadyPartial[MOST];
    private final SineSegments[] smoothMoving = new SineSegments[MOST];
    private final SineSegments[] bentMoving = new SineSegments[MOST];

    /** @param choice says how many partials are enough for a spectrum */
    FrameKernel(KernelChoice choice) {
        this.choice = choice;
    }

    /**
     * Adds a frame of partials, and leaves them where it ends.
     *
     * @param steady the first {@code steadySize} of them sound
     * @param moving the first {@code movingSize} of them sound
     * @param start the first sample of the frame
     * @param rows the first {@link Frame#ROWS} of them take what is computed in single precision
     * @param rest takes the rest
     */
    void add(
            SteadyPartial[] steady,
            int steadySize,
            SineSegments[] moving,
            int movingSize,
            long start,
            float[][] rows,
            Rest rest) {
        int steadyInSpectrum = sort(steady, steadySize, start);
        int movingInSpectrum = sort(moving, movingSize, start);
        if (!choice.suitsSpectrum(steadyInSpectrum, movingInSpectrum)) {
            rowKernel.add(steady, steadySize, start, rows, Frame.ROWS);
            rowKernel.add(moving, movingSize, start, rows, Frame.ROWS, rest);
            return;
        }
        long middle = start + Frame.MIDDLE;
        for (int i = 0; i < steadyInSpectrum; i++) {
            spectrum.add(smoothSteady[i], middle);
        }
        for (int i = 0; i < movingInSpectrum; i++) {
            spectrum.add(smoothMoving[i], middle);
        }
        spectrum.addTo(rows);
        addBent(steadySize - steadyInSpectrum, start, rows);
        rowKernel.add(bentMoving, movingSize - movingInSpectrum, start, rows, Frame.ROWS, rest);
    }

    /** Sorts partials into smooth and bent ones, and tells how many are smooth. */
    private int sort(SteadyPartial[] partials, int size, long start) {
        int smooth = 0;
        int bent = 0;
        for (int i = 0; i < size; i++) {
            SteadyPartial partial = partials[i];
            partial.level().goTo(start);
            if (partial.level().covers(start, Frame.LENGTH)) {
                smoothSteady[smooth++] = partial;
            } else {
                bentSteady[bent++] = partial;
            }
        }
        return smooth;
    }

    private int sort(SineSegments[] partials, int size, long start) {
        int smooth = 0;
        int bent = 0;
        for (int i = 0; i < size; i++) {
            SineSegments partial = partials[i];
            partial.goTo(start);
            if (partial.isSmooth(start, Frame.LENGTH, GREATEST_BEND)) {
                smoothMoving[smooth++] = partial;
            } else {
                bentMoving[bent++] = partial;
            }
        }
        return smooth;
    }

    /** Adds steady partials row by row; what is kept of them for that is not wanted again soon. */
    private void addBent(int size, long start, float[][] rows) {
        rowKernel.add(bentSteady, size, start, rows, Frame.ROWS);
        for (int i = 0; i < size; i++) {
            rowKernel.letGo(bentSteady[i]);
        }
    }
}
