package org.cmusic.engine;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * A peak of a spectrum under a Hann window.
 *
 * @param frequency hertz
 * @param amplitude of the sine that makes it
 */
record SpectralPeak(double frequency, double amplitude) {

    /** The highest bin near a frequency, refined by the ratio of its neighbours (Grandke 1983). */
    static SpectralPeak near(double frequency, double[] sound, double rate) {
        double[] spectrum = windowed(sound);
        new DoubleFFT_1D(sound.length).realForward(spectrum);
        int highest = (int) Math.round(frequency * sound.length / rate);
        for (int bin = highest - 3; bin <= highest + 3; bin++) {
            highest = size(spectrum, bin) > size(spectrum, highest) ? bin : highest;
        }
        boolean above = size(spectrum, highest + 1) > size(spectrum, highest - 1);
        double ratio = size(spectrum, above ? highest + 1 : highest - 1) / size(spectrum, highest);
        double offset = (2 * ratio - 1) / (ratio + 1);
        double place = highest + (above ? offset : -offset);
        double lobe =
                Math.abs(offset) < 1e-9 ? 1 : Math.sin(Math.PI * offset) / (Math.PI * offset) / (1 - offset * offset);
        return new SpectralPeak(place * rate / sound.length, 4 * size(spectrum, highest) / sound.length / lobe);
    }

    private static double[] windowed(double[] sound) {
        double[] windowed = new double[sound.length];
        for (int i = 0; i < sound.length; i++) {
            windowed[i] = sound[i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / sound.length));
        }
        return windowed;
    }

    private static double size(double[] spectrum, int bin) {
        return Math.hypot(spectrum[2 * bin], spectrum[2 * bin + 1]);
    }
}
