package org.cmusic.engine.bank;

/**
 * Partials that are spread together, in loops over them that the just-in-time compiler turns into vector instructions: such as
 * write to one array each.
 */
abstract class SpreadBatch {
    static final int PAIRS = SpreadWindow.LINES / 2;
    static final int CAPACITY = 512;

    final float[] places = new float[CAPACITY];
    final float[] levels = new float[CAPACITY];
    final float[] slopes = new float[CAPACITY];
    final float[] cosines = new float[CAPACITY];
    final float[] sines = new float[CAPACITY];
    /** What each partial adds to the lines around it, the lowest line first. */
    final float[][] real = new float[SpreadWindow.LINES][CAPACITY];

    final float[][] imaginary = new float[SpreadWindow.LINES][CAPACITY];

    private final int[] lowest = new int[CAPACITY];
    private final float[] phases = new float[CAPACITY];
    private final float[] phasesBehind = new float[CAPACITY];
    private int size;

    boolean isFull() {
        return size == CAPACITY;
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

    int size() {
        return size;
    }

    /** Adds all that was taken to the lines of a spectrum, and begins anew. */
    void addTo(float[] realLines, float[] imaginaryLines) {
        if (size > 0) {
            FloatSine.writeCosines(phases, size, cosines);
            FloatSine.writeCosines(phasesBehind, size, sines);
            write();
            scatter(real, lowest, size, realLines);
            scatter(imaginary, lowest, size, imaginaryLines);
            size = 0;
        }
    }

    /** Writes what each partial adds. */
    abstract void write();

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
