package org.cmusic.engine.bank;

/**
 * Turns segments into samples by plain loops over doubles, to within 1e-8 of their amplitude: for stretches in which a sine
 * bends, and for glides too fast for the other kernels. It has scratch space of its own and is used by one thread at a time.
 *
 * <p>A segment that covers the whole stretch is computed in one pass; shorter ones first write their phases and amplitudes,
 * so that one pass takes the sines of all of them. Both do the same arithmetic.
 */
final class ExactKernel {
    private final double[] ramp;
    private final double[] phases;
    private final double[] amplitudes;

    /** A kernel for stretches of up to {@code blockSize} samples. */
    ExactKernel(int blockSize) {
        ramp = new double[blockSize];
        for (int i = 0; i < blockSize; i++) {
            ramp[i] = i;
        }
        phases = new double[blockSize];
        amplitudes = new double[blockSize];
    }

    /**
     * Adds a stretch of a sine and leaves its segments where the stretch ends. What is added to a sample depends on its
     * number alone, not on how the sound is cut into stretches.
     *
     * @param sine at a segment that ends after {@code from}
     * @param from the number of the first sample, from the start of the note
     * @param count how many samples, at most the kernel's block size
     * @param out takes sample {@code from} first
     */
    void add(SineSegments sine, long from, int count, double[] out) {
        long until = from + count;
        int gathered = 0;
        int gatheredFrom = 0;
        while (sine.first() < until) {
            int begin = (int) Math.max(sine.first() - from, 0);
            int end = (int) Math.min(sine.end() - from, count);
            if (end - begin == count) {
                addSegment(sine, from, count, out);
            } else {
                if (begin != gathered) {
                    addSines(phases, amplitudes, out, gatheredFrom, gathered);
                    gatheredFrom = begin;
                }
                gather(sine, from, begin, end);
                gathered = end;
            }
            if (sine.end() > until) {
                break;
            }
            sine.next();
        }
        addSines(phases, amplitudes, out, gatheredFrom, gathered);
    }

    /**
     * Adds samples of the segment that a sine is at.
     *
     * @param from the number of the sample that {@code out} takes first
     * @param begin of those that are added, counted from there
     * @param end behind the last of them, at most the kernel's block size
     */
    void addSome(SineSegments sine, long from, int begin, int end, double[] out) {
        gather(sine, from, begin, end);
        addSines(phases, amplitudes, out, begin, end);
    }

    private void addSegment(SineSegments sine, long from, int count, double[] out) {
        double offset = from - sine.first();
        double phase = sine.phase() + SinePolynomial.AHEAD;
        double halfSlope = sine.halfFrequencySlope();
        addChirp(ramp, out, count, offset, phase, sine.frequency(), halfSlope, sine.amplitude(), sine.amplitudeSlope());
    }

    private void gather(SineSegments sine, long from, int begin, int end) {
        double offset = from - sine.first();
        double phase = sine.phase() + SinePolynomial.AHEAD;
        writePhases(ramp, phases, begin, end, offset, phase, sine.frequency(), sine.halfFrequencySlope());
        writeLine(ramp, amplitudes, begin, end, offset, sine.amplitude(), sine.amplitudeSlope());
    }

    private static void addChirp(
            double[] ramp,
            double[] out,
            int count,
            double offset,
            double phase,
            double frequency,
            double halfSlope,
            double amplitude,
            double amplitudeSlope) {
        for (int i = 0; i < count; i++) {
            double x = ramp[i] + offset;
            double sine = SinePolynomial.ofAhead(phase + x * (frequency + x * halfSlope));
            out[i] += (amplitude + x * amplitudeSlope) * sine;
        }
    }

    private static void writePhases(
            double[] ramp,
            double[] phases,
            int begin,
            int end,
            double offset,
            double phase,
            double frequency,
            double halfSlope) {
        for (int i = begin; i < end; i++) {
            double x = ramp[i] + offset;
            phases[i] = phase + x * (frequency + x * halfSlope);
        }
    }

    private static void writeLine(
            double[] ramp, double[] values, int begin, int end, double offset, double value, double slope) {
        for (int i = begin; i < end; i++) {
            values[i] = value + (ramp[i] + offset) * slope;
        }
    }

    private static void addSines(double[] phases, double[] amplitudes, double[] out, int begin, int end) {
        for (int i = begin; i < end; i++) {
            out[i] += amplitudes[i] * SinePolynomial.ofAhead(phases[i]);
        }
    }
}
