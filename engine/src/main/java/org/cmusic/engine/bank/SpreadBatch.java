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

    private static void scatter(float[][] parts, int[] lowest, int size, float[] lines) {
        for (int i = 0; i < size; i++) {
            for (int line = 0; line < SpreadWindow.LINES; line++) {
                lines[lowest[i] + line] += parts[line][i];
            }
        }
    }
}
