package org.cmusic.engine.unit;

/**
 * The generator {@code pulse}: moving inputs freq, width, phase, amp. It is high from phase 0 to its width, clamped to 0 to
 * 1, and low from there: the difference of two falling sawtooths, the second later by the width.
 */
final class PulseOscillator implements Unit {
    private final double sampleRate;
    private final PhaseIntegral phase = new PhaseIntegral();

    PulseOscillator(UnitSettings settings) {
        sampleRate = settings.sampleRate();
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] frequency = inputs[0];
        double[] width = inputs[1];
        double[] offset = inputs[2];
        double[] amplitude = inputs[3];
        for (int i = 0; i < count; i++) {
            double step = frequency[i] / sampleRate;
            double at = phase.next(step);
            double rise = Cycles.advance(at, offset[i]);
            double fall = Cycles.advance(rise, -Math.max(0, Math.min(1, width[i])));
            out[i] = amplitude[i] * (BandlimitedSaw.falling(rise, step) - BandlimitedSaw.falling(fall, step));
        }
    }
}
