package org.cmusic.engine.unit;

/** The generator {@code sine}: moving inputs freq, phase, amp. */
final class SineOscillator implements Unit {
    private final double sampleRate;
    private final PhaseIntegral phase = new PhaseIntegral();

    SineOscillator(UnitSettings settings) {
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
            out[i] = amplitude[i] * NyquistFade.gain(step) * Cycles.sin(Cycles.advance(at, offset[i]));
        }
    }
}
