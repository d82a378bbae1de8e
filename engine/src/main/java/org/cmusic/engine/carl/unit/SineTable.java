package org.cmusic.engine.carl.unit;

/** A period of a sine and the inverse of each of its values. */
final class SineTable {
    private static volatile SineTable latest = new SineTable(1);

    private final float[] sines;
    private final float[] inverses;

    private SineTable(int length) {
        sines = new float[length];
        inverses = new float[length];
        for (int i = 0; i < length; i++) {
            sines[i] = (float) StrictMath.sin(2 * Math.PI * i / length);
            inverses[i] = sines[i] == 0 ? 0 : (float) (1. / sines[i]);
        }
    }

    /** The table of a length; that of the latest length is kept. */
    static SineTable of(int length) {
        SineTable table = latest;
        if (table.length() != Math.max(1, length)) {
            table = new SineTable(Math.max(1, length));
            latest = table;
        }
        return table;
    }

    int length() {
        return sines.length;
    }

    float at(int place) {
        return sines[place];
    }

    float inverseAt(int place) {
        return inverses[place];
    }

    /** A place brought into the period. */
    float wrapped(float place) {
        float inside = place % sines.length;
        inside = inside < 0 ? inside + sines.length : inside;
        return inside >= 0 && inside < sines.length ? inside : 0;
    }
}
