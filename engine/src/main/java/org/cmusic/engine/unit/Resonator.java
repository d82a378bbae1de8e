package org.cmusic.engine.unit;

/**
 * {@code resonator(input, freq, bandwidth)}: a pair of poles, the resonator of Music-N.
 *
 * <p>H(z) = (1 - R²)·sin θ / (1 - 2R·cos θ·z⁻¹ + R²·z⁻²), R = exp(-π·bandwidth/rate). The angle of the poles, cos θ =
 * 2R/(1 + R²)·cos(2π·freq/rate), puts the peak exactly at {@code freq}, with gain exactly 1. Unlike a band pass it lets
 * some of 0 Hz through: gain (1 - R²)·sin θ / (1 - 2R·cos θ + R²). A blow into it dies away with exp(-π·bandwidth·t).
 *
 * <p>The poles turn a complex state, s ← R·exp(jθ)·s + x, which shrinks at every sample whatever the angle, so that {@code
 * freq} and {@code bandwidth}, both in hertz, may move at any speed (the coupled form). They are held between 0.01 Hz and
 * 0.49 and 1 of the sample rate.
 */
final class Resonator implements Unit {
    private static final double LOWEST = 0.01;
    private static final double HIGHEST_OF_RATE = 0.49;

    private final double sampleRate;
    private double tunedFreq = Double.NaN;
    private double tunedBandwidth = Double.NaN;
    private double radius;
    private double cosine;
    private double sine;
    private double gain;
    private double real;
    private double imaginary;

    Resonator(UnitSettings settings) {
        sampleRate = settings.sampleRate();
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        double[] freq = inputs[1];
        double[] bandwidth = inputs[2];
        for (int n = 0; n < count; n++) {
            if (freq[n] != tunedFreq || bandwidth[n] != tunedBandwidth) {
                tune(freq[n], bandwidth[n]);
            }
            advance(input[n]);
            out[n] = gain * (sine * real + cosine * imaginary);
        }
    }

    private void tune(double freq, double bandwidth) {
        tunedFreq = freq;
        tunedBandwidth = bandwidth;
        double peak = Math.min(Math.max(freq, LOWEST), HIGHEST_OF_RATE * sampleRate);
        double width = Math.min(Math.max(bandwidth, LOWEST), sampleRate);
        radius = StrictMath.exp(-Math.PI * width / sampleRate);
        double square = radius * radius;
        cosine = 2 * radius / (1 + square) * StrictMath.cos(2 * Math.PI * peak / sampleRate);
        sine = Math.sqrt((1 - cosine) * (1 + cosine));
        gain = -StrictMath.expm1(-2 * Math.PI * width / sampleRate);
    }

    private void advance(double sample) {
        double turned = radius * (cosine * real - sine * imaginary) + StateRange.keep(sample);
        imaginary = StateRange.keep(radius * (sine * real + cosine * imaginary));
        real = StateRange.keep(turned);
    }
}
