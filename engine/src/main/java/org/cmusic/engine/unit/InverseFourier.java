package org.cmusic.engine.unit;

/** Sums harmonics into one period of samples by the fast Fourier transform (Cooley and Tukey 1965), radix 2, in a fixed order. */
final class InverseFourier {
    private InverseFourier() {}

    /**
     * The real part of sum over k of (re[k] + i im[k]) e^(2 pi i k n / N), for n from 0 to N - 1.
     *
     * @param re real parts, N of them, a power of two; takes the result
     * @param im imaginary parts, as many; used up
     */
    static void transform(double[] re, double[] im) {
        reverseBits(re, im);
        for (int half = 1; half < re.length; half *= 2) {
            for (int k = 0; k < half; k++) {
                double turn = k / (2.0 * half);
                butterflies(re, im, k, half, Cycles.cos(turn), Cycles.sin(turn));
            }
        }
    }

    private static void butterflies(double[] re, double[] im, int start, int half, double cos, double sin) {
        for (int low = start; low < re.length; low += 2 * half) {
            int high = low + half;
            double turnedRe = re[high] * cos - im[high] * sin;
            double turnedIm = re[high] * sin + im[high] * cos;
            re[high] = re[low] - turnedRe;
            im[high] = im[low] - turnedIm;
            re[low] += turnedRe;
            im[low] += turnedIm;
        }
    }

    private static void reverseBits(double[] re, double[] im) {
        int unused = Integer.numberOfLeadingZeros(re.length) + 1;
        for (int i = 0; i < re.length; i++) {
            int mirrored = re.length == 1 ? 0 : Integer.reverse(i) >>> unused;
            if (i < mirrored) {
                swap(re, i, mirrored);
                swap(im, i, mirrored);
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
