package org.cmusic.engine.unit;

/** The generator {@code saw}: moving inputs freq, phase, amp. It rises through zero at phase 0. */
final class SawOscillator implements Unit {
    private final double sampleRate;
    private final PhaseIntegral phase = new PhaseIntegral();

    SawOscillator(UnitSettings settings) {
        sampleRate = settings.sampleRate();
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] frequency = inputs[0];
        double[] offset = inputs[1];
        double[] amplitude = inputs[2];
        for (int i = 0; i < count; i++) {
            double step = frequency[i] / sampleRate;
            double at = phase.next(step);
            out[i] = -amplitude[i] * BandlimitedSaw.falling(Cycles.advance(at, offset[i] + 0.5), step);
        }
    }
}
