package org.cmusic.engine.bank;

/** Spreads each partial by itself. */
final class PromptSpread implements Spread {
    private static final int PAIRS = SpreadWindow.LINES / 2;

    private final float[] real;
    private final float[] imaginary;

    /** A spread over lines, of which the real and imaginary parts are given. */
    PromptSpread(float[] real, float[] imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }

    @Override
    public void addSteady(float place, int line, double phase, double amplitude, double slope) {
        double cosine = SinePolynomial.of(phase + 0.25);
        double sine = SinePolynomial.of(phase);
        if (slope == 0) {
            addFlat(place, (float) (amplitude * cosine), (float) (amplitude * sine), real, imaginary, line);
        } else {
            addSloping(
                    place, (float) cosine, (float) sine, (float) amplitude, Spread.slope(slope), real, imaginary, line);
        }
    }

    @Override
    public void addMoving(
            float place, int line, double phase, double amplitude, double slope, double halfFrequencySlope) {
        addChirp(
                place,
                (float) SinePolynomial.of(phase + 0.25),
                (float) SinePolynomial.of(phase),
                (float) amplitude,
                Spread.slope(slope),
                Spread.bend(halfFrequencySlope),
                real,
                imaginary,
                line);
    }

    @Override
    public void flush() {
        // nothing waits
    }

    /** Adds a partial that stays, of which e^(i p), times the amplitude, is given. */
    private static void addFlat(float s, float cosine, float sine, float[] real, float[] imaginary, int line) {
        float ss = s * s;
        for (int pair = 0; pair < PAIRS; pair++) {
            float[] c = SpreadWindow.polynomial(pair);
            float even = even(c, ss);
            float odd = s * odd(c, ss);
            addPair(even + odd, even - odd, cosine, sine, real, imaginary, line, pair);
        }
    }

    /** Adds a partial whose amplitude changes. */
    private static void addSloping(
            float s, float cosine, float sine, float level, float slope, float[] real, float[] imaginary, int line) {
        float ss = s * s;
        for (int pair = 0; pair < PAIRS; pair++) {
            float[] c = SpreadWindow.polynomial(pair);
            float[] d = SpreadWindow.derivative(pair);
            float even = even(c, ss) * level;
            float odd = odd(c, ss) * s * level;
            float otherEven = even(d, ss) * -slope;
            float otherOdd = odd(d, ss) * s * -slope;
            addPair(even + odd, even - odd, cosine, sine, real, imaginary, line, pair);
            addPair(otherEven + otherOdd, otherOdd - otherEven, -sine, cosine, real, imaginary, line, pair);
        }
    }

    private static float even(float[] c, float ss) {
        float high = Math.fma(ss, Math.fma(ss, c[10], c[8]), c[6]);
        return Math.fma(ss, Math.fma(ss, Math.fma(ss, high, c[4]), c[2]), c[0]);
    }

    private static float odd(float[] c, float ss) {
        float high = Math.fma(ss, Math.fma(ss, c[11], c[9]), c[7]);
        return Math.fma(ss, Math.fma(ss, Math.fma(ss, high, c[5]), c[3]), c[1]);
    }

    /** Adds to the line so many above and that so many below, each a real number times a complex one. */
    private static void addPair(
            float above, float below, float cosine, float sine, float[] real, float[] imaginary, int line, int pair) {
        int up = line + 1 + pair;
        int down = line - pair;
        real[up] = Math.fma(cosine, above, real[up]);
        imaginary[up] = Math.fma(sine, above, imaginary[up]);
        real[down] = Math.fma(cosine, below, real[down]);
        imaginary[down] = Math.fma(sine, below, imaginary[down]);
    }

    /** Adds a partial whose amplitude and frequency change: r and i are real and imaginary parts. */
    private static void addChirp(
            float s,
            float cosine,
            float sine,
            float level,
            float slope,
            float bend,
            float[] real,
            float[] imaginary,
            int line) {
        float r2 = s * s;
        float r3 = s * r2;
        float i3 = 3 * bend * s;
        float r4 = Math.fma(-3 * bend, bend, s * r3);
        float i4 = Math.fma(3 * bend, r2, s * i3);
        float r5 = Math.fma(-4 * bend, i3, s * r4);
        float i5 = Math.fma(4 * bend, r3, s * i4);
        float r6 = Math.fma(-5 * bend, i4, s * r5);
        float i6 = Math.fma(5 * bend, r4, s * i5);
        float r7 = Math.fma(-6 * bend, i5, s * r6);
        float i7 = Math.fma(6 * bend, r5, s * i6);
        float r8 = Math.fma(-7 * bend, i6, s * r7);
        float i8 = Math.fma(7 * bend, r6, s * i7);
        float r9 = Math.fma(-8 * bend, i7, s * r8);
        float i9 = Math.fma(8 * bend, r7, s * i8);
        float r10 = Math.fma(-9 * bend, i8, s * r9);
        float i10 = Math.fma(9 * bend, r8, s * i9);
        float r11 = Math.fma(-10 * bend, i9, s * r10);
        float i11 = Math.fma(10 * bend, r9, s * i10);

        float ar1 = level * s;
        float ai1 = -slope;
        float ar2 = level * r2;
        float ai2 = Math.fma(-2 * slope, s, level * bend);
        float ar3 = Math.fma(3 * slope, bend, level * r3);
        float ai3 = Math.fma(-3 * slope, r2, level * i3);
        float ar4 = Math.fma(4 * slope, i3, level * r4);
        float ai4 = Math.fma(-4 * slope, r3, level * i4);
        float ar5 = Math.fma(5 * slope, i4, level * r5);
        float ai5 = Math.fma(-5 * slope, r4, level * i5);
        float ar6 = Math.fma(6 * slope, i5, level * r6);
        float ai6 = Math.fma(-6 * slope, r5, level * i6);
        float ar7 = Math.fma(7 * slope, i6, level * r7);
        float ai7 = Math.fma(-7 * slope, r6, level * i7);
        float ar8 = Math.fma(8 * slope, i7, level * r8);
        float ai8 = Math.fma(-8 * slope, r7, level * i8);
        float ar9 = Math.fma(9 * slope, i8, level * r9);
        float ai9 = Math.fma(-9 * slope, r8, level * i9);
        float ar10 = Math.fma(10 * slope, i9, level * r10);
        float ai10 = Math.fma(-10 * slope, r9, level * i10);
        float ar11 = Math.fma(11 * slope, i10, level * r11);
        float ai11 = Math.fma(-11 * slope, r10, level * i11);

        for (int pair = 0; pair < PAIRS; pair++) {
            float[] c = SpreadWindow.polynomial(pair);
            float highEvenR = Math.fma(c[6], ar6, Math.fma(c[8], ar8, c[10] * ar10));
            float evenR = Math.fma(c[0], level, Math.fma(c[2], ar2, Math.fma(c[4], ar4, highEvenR)));
            float highOddR = Math.fma(c[7], ar7, Math.fma(c[9], ar9, c[11] * ar11));
            float oddR = Math.fma(c[1], ar1, Math.fma(c[3], ar3, Math.fma(c[5], ar5, highOddR)));
            float highEvenI = Math.fma(c[6], ai6, Math.fma(c[8], ai8, c[10] * ai10));
            float evenI = Math.fma(c[2], ai2, Math.fma(c[4], ai4, highEvenI));
            float highOddI = Math.fma(c[7], ai7, Math.fma(c[9], ai9, c[11] * ai11));
            float oddI = Math.fma(c[1], ai1, Math.fma(c[3], ai3, Math.fma(c[5], ai5, highOddI)));
            addPair(evenR + oddR, evenR - oddR, cosine, sine, real, imaginary, line, pair);
            addPair(evenI + oddI, evenI - oddI, -sine, cosine, real, imaginary, line, pair);
        }
    }
}
