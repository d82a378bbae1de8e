package org.cmusic.engine.unit;

/** The generator {@code osc}: a wave at the start, moving inputs freq, phase, amp. */
final class WaveOscillator implements Unit {
    private final double sampleRate;
    private final BandlimitedWave wave;
    private final PhaseIntegral phase = new PhaseIntegral();

    WaveOscillator(UnitSettings settings) {
        sampleRate = settings.sampleRate();
        wave = BandlimitedWaves.of(settings.arguments().wave("wave"));
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] frequency = inputs[0];
        double[] offset = inputs[1];
        double[] amplitude = inputs[2];
        for (int i = 0; i < count; i++) {
            double step = frequency[i] / sampleRate;
            double at = phase.next(step);
            out[i] = amplitude[i] * wave.at(Cycles.advance(at, offset[i]), step);
        }
    }
}
