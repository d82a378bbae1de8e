package org.cmusic.engine.bank;

/**
 * Partials that are spread together, in loops over them that the just-in-time compiler turns into vector instructions: each
 * writes to one array only. What is polynomial in the place of a partial, a complex number for each line, is the batch's own to
 * write; here it is turned by the phase.
 */
abstract class SpreadBatch {
    static final int CAPACITY = 512;
    private static final int PAIRS = SpreadWindow.LINES / 2;

    final float[] places = new float[CAPACITY];
    final float[] levels = new float[CAPACITY];
    final float[] slopes = new float[CAPACITY];
    /** Of a pair of lines, the upper one has the sum of an even and an odd part, the lower one their difference. */
    final float[] realEven = new float[CAPACITY];

    final float[] realOdd = new float[CAPACITY];
    final float[] imaginaryEven = new float[CAPACITY];
    final float[] imaginaryOdd = new float[CAPACITY];

    private final int[] lowest = new int[CAPACITY];
    private final float[] phases = new float[CAPACITY];
    private final float[] phasesBehind = new float[CAPACITY];
    private final float[] cosines = new float[CAPACITY];
    private final float[] sines = new float[CAPACITY];
    /** What each partial adds to the lines around it, the lowest line first. */
    private final float[][] real = new float[SpreadWindow.LINES][CAPACITY];

    private final float[][] imaginary = new float[SpreadWindow.LINES][CAPACITY];
    private int size;

    boolean isFull() {
        return size == CAPACITY;
    }

    int size() {
        return size;
    }

    /** Takes a partial, as {@link Spread} tells. */
    void take(float place, int line, double phase, double amplitude, double slope) {
        places[size] = place;
        lowest[size] = line + 1 - PAIRS;
        phases[size] = FloatSine.withoutCycles(phase);
        phasesBehind[size] = FloatSine.behind(phase);
        levels[size] = (float) amplitude;
        slopes[size] = Spread.slope(slope);
        size++;
    }

    /** Adds all that was taken to the lines of a spectrum, and begins anew. */
    void addTo(float[] realLines, float[] imaginaryLines) {
        if (size == 0) {
            return;
        }
        FloatSine.writeCosines(phases, size, cosines);
        FloatSine.writeCosines(phasesBehind, size, sines);
        prepare();
        for (int pair = 0; pair < PAIRS; pair++) {
            writeParts(pair);
            int above = PAIRS + pair;
            int below = PAIRS - 1 - pair;
            turn(cosines, realEven, realOdd, 1, -1, sines, imaginaryEven, imaginaryOdd, size, real[above]);
            turn(cosines, realEven, realOdd, -1, -1, sines, imaginaryEven, imaginaryOdd, size, real[below]);
            turn(sines, realEven, realOdd, 1, 1, cosines, imaginaryEven, imaginaryOdd, size, imaginary[above]);
            turn(sines, realEven, realOdd, -1, 1, cosines, imaginaryEven, imaginaryOdd, size, imaginary[below]);
        }
        scatter(real, lowest, size, realLines);
        scatter(imaginary, lowest, size, imaginaryLines);
        size = 0;
    }

    /** Writes what all lines have in common. */
    abstract void prepare();

    /** Writes the even and odd parts of a pair of lines. */
    abstract void writeParts(int pair);

    /** Writes a (even + side odd) + sign b (otherEven + side otherOdd). */
    private static void turn(
            float[] a,
            float[] even,
            float[] odd,
            float side,
            float sign,
            float[] b,
            float[] otherEven,
            float[] otherOdd,
            int size,
            float[] out) {
        for (int i = 0; i < size; i++) {
            float other = sign * b[i] * Math.fma(side, otherOdd[i], otherEven[i]);
            out[i] = Math.fma(a[i], Math.fma(side, odd[i], even[i]), other);
        }
    }

    /** Adds parts to ten lines each, by name: a loop over lines takes twice as long. */
    private static void scatter(float[][] parts, int[] lowest, int size, float[] lines) {
        float[] a = parts[0];
        float[] b = parts[1];
        float[] c = parts[2];
        float[] d = parts[3];
        float[] e = parts[4];
        float[] f = parts[5];
        float[] g = parts[6];
        float[] h = parts[7];
        float[] i = parts[8];
        float[] j = parts[9];
        for (int partial = 0; partial < size; partial++) {
            int line = lowest[partial];
            lines[line] += a[partial];
            lines[line + 1] += b[partial];
            lines[line + 2] += c[partial];
            lines[line + 3] += d[partial];
            lines[line + 4] += e[partial];
            lines[line + 5] += f[partial];
            lines[line + 6] += g[partial];
            lines[line + 7] += h[partial];
            lines[line + 8] += i[partial];
            lines[line + 9] += j[partial];
        }
    }
}
