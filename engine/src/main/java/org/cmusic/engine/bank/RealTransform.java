package org.cmusic.engine.bank;

/**
 * The middle of a real signal, a frame of it, from its spectrum, by the fast Fourier transform: the spectrum of the even
 * and the odd samples as the real and imaginary parts of a complex one of half the length, and that by four parts at a time
 * in the order of Stockham (Cochran and others 1967).
 */
final class RealTransform {
    private static final int SIZE = Frame.TRANSFORM / 2;
    private static final int QUARTER = SIZE / 4;

    /** Cosines and sines of a cycle in as many steps as the transform has samples. */
    private static final float[] COSINES = circle(0.25);

    private static final float[] SINES = circle(0);

    private final float[] real = new float[SIZE];
    private final float[] imaginary = new float[SIZE];
    private final float[] otherReal = new float[SIZE];
    private final float[] otherImaginary = new float[SIZE];

    private static float[] circle(double ahead) {
        float[] circle = new float[Frame.TRANSFORM];
        for (int i = 0; i < circle.length; i++) {
            circle[i] = (float) SinePolynomial.of(ahead + (double) i / Frame.TRANSFORM);
        }
        return circle;
    }

    /**
     * Adds a frame: sample n, from the middle of the frame, takes the real part of the sum of all lines k times e^(2 pi i k n /
     * {@link Frame#TRANSFORM}), times a factor.
     *
     * @param lineReal the real parts of lines 0 to half the length of the transform, that one too, from {@code first} on
     * @param lineImaginary the imaginary parts
     * @param factors one for each sample
     * @param rows those of the frame
     */
    void add(float[] lineReal, float[] lineImaginary, int first, float[] factors, float[][] rows) {
        real[0] = lineReal[first] + lineReal[first + SIZE];
        imaginary[0] = lineReal[first] - lineReal[first + SIZE];
        pack(lineReal, lineImaginary, first, real, imaginary);
        stage(real, imaginary, otherReal, otherImaginary, 1);
        stage(otherReal, otherImaginary, real, imaginary, 4);
        stage(real, imaginary, otherReal, otherImaginary, 16);
        stage(otherReal, otherImaginary, real, imaginary, 64);
        lastStage(real, imaginary, factors, rows[0], rows[1]);
    }

    /** Two lines at once, one as far from the lowest as the other from the highest. */
    private static void pack(float[] lineReal, float[] lineImaginary, int first, float[] real, float[] imaginary) {
        for (int k = 1; k <= SIZE / 2; k++) {
            int mirrored = SIZE - k;
            float a = lineReal[first + k];
            float b = lineImaginary[first + k];
            float c = lineReal[first + mirrored];
            float d = lineImaginary[first + mirrored];
            float halfReal = 0.5f * (a + c);
            float halfImaginary = 0.5f * (b - d);
            float differenceReal = 0.5f * (a - c);
            float differenceImaginary = 0.5f * (b + d);
            float cosine = COSINES[k];
            float sine = SINES[k];
            float turnedReal = Math.fma(differenceReal, cosine, -(differenceImaginary * sine));
            float turnedImaginary = Math.fma(differenceReal, sine, differenceImaginary * cosine);
            real[k] = halfReal - turnedImaginary;
            imaginary[k] = halfImaginary + turnedReal;
            real[mirrored] = halfReal + turnedImaginary;
            imaginary[mirrored] = turnedReal - halfImaginary;
        }
    }

    /**
     * Transforms four numbers at a time, and turns three of the four results.
     *
     * @param run so many transforms in a row turn by the same angles; a power of two
     */
    private static void stage(float[] real, float[] imaginary, float[] outReal, float[] outImaginary, int run) {
        for (int i = 0; i < QUARTER; i++) {
            float sumReal = real[i] + real[i + 2 * QUARTER];
            float sumImaginary = imaginary[i] + imaginary[i + 2 * QUARTER];
            float differenceReal = real[i] - real[i + 2 * QUARTER];
            float differenceImaginary = imaginary[i] - imaginary[i + 2 * QUARTER];
            float otherSumReal = real[i + QUARTER] + real[i + 3 * QUARTER];
            float otherSumImaginary = imaginary[i + QUARTER] + imaginary[i + 3 * QUARTER];
            float otherDifferenceReal = real[i + QUARTER] - real[i + 3 * QUARTER];
            float otherDifferenceImaginary = imaginary[i + QUARTER] - imaginary[i + 3 * QUARTER];
            float real1 = differenceReal - otherDifferenceImaginary;
            float imaginary1 = differenceImaginary + otherDifferenceReal;
            float real2 = sumReal - otherSumReal;
            float imaginary2 = sumImaginary - otherSumImaginary;
            float real3 = differenceReal + otherDifferenceImaginary;
            float imaginary3 = differenceImaginary - otherDifferenceReal;
            int place = i & (run - 1);
            int angle = 2 * (i - place);
            int to = 2 * angle + place;
            outReal[to] = sumReal + otherSumReal;
            outImaginary[to] = sumImaginary + otherSumImaginary;
            float cosine1 = COSINES[angle];
            float sine1 = SINES[angle];
            outReal[to + run] = Math.fma(real1, cosine1, -(imaginary1 * sine1));
            outImaginary[to + run] = Math.fma(real1, sine1, imaginary1 * cosine1);
            float cosine2 = COSINES[2 * angle];
            float sine2 = SINES[2 * angle];
            outReal[to + 2 * run] = Math.fma(real2, cosine2, -(imaginary2 * sine2));
            outImaginary[to + 2 * run] = Math.fma(real2, sine2, imaginary2 * cosine2);
            float cosine3 = COSINES[3 * angle];
            float sine3 = SINES[3 * angle];
            outReal[to + 3 * run] = Math.fma(real3, cosine3, -(imaginary3 * sine3));
            outImaginary[to + 3 * run] = Math.fma(real3, sine3, imaginary3 * cosine3);
        }
    }

    /** Adds the samples of the frame, a half of the results: from the middle on the first quarter, before it the last. */
    private static void lastStage(float[] real, float[] imaginary, float[] factors, float[] before, float[] after) {
        for (int i = 0; i < QUARTER; i++) {
            float a = real[i];
            float b = imaginary[i];
            float c = real[i + 2 * QUARTER];
            float d = imaginary[i + 2 * QUARTER];
            float e = real[i + QUARTER];
            float f = imaginary[i + QUARTER];
            float g = real[i + 3 * QUARTER];
            float h = imaginary[i + 3 * QUARTER];
            after[2 * i] = Math.fma(factors[Frame.MIDDLE + 2 * i], a + c + (e + g), after[2 * i]);
            after[2 * i + 1] = Math.fma(factors[Frame.MIDDLE + 2 * i + 1], b + d + (f + h), after[2 * i + 1]);
            before[2 * i] = Math.fma(factors[2 * i], a - c + (f - h), before[2 * i]);
            before[2 * i + 1] = Math.fma(factors[2 * i + 1], b - d - (e - g), before[2 * i + 1]);
        }
    }
}
