package org.cmusic.engine.unit;

/**
 * White noise through a filter: RMS 0.2, limited to -1 to 1, which one sample in millions reaches. It runs a tenth of a second
 * before it is heard, so that its lowest frequencies are there from the start. Moving input amp.
 */
final class ColoredNoise implements Unit {
    private static final double RMS = 0.2;
    private static final double LEAD_SECONDS = 0.1;

    private final WhiteNoise white;
    private final double[] poles;
    private final double[] residues;
    private final double[] states;
    private final double direct;

    ColoredNoise(UnitSettings settings, NoiseFilter filter) {
        white = new WhiteNoise(settings);
        NoiseFilter scaled = filter.scaled(RMS * Math.sqrt(3 / filter.energy()));
        direct = scaled.direct();
        poles = scaled.poles();
        residues = scaled.residues();
        states = new double[poles.length];
        for (long i = Math.round(LEAD_SECONDS * settings.sampleRate()); i > 0; i--) {
            next();
        }
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] amplitude = inputs[0];
        for (int i = 0; i < count; i++) {
            out[i] = amplitude[i] * Math.max(-1, Math.min(1, next()));
        }
    }

    private double next() {
        double sample = white.next();
        double sum = direct * sample;
        for (int i = 0; i < states.length; i++) {
            states[i] = poles[i] * states[i] + residues[i] * sample;
            sum += states[i];
        }
        return sum;
    }
}
