package org.cmusic.model.carl.gen;

/**
 * A way from one value to another: straight where alpha is zero, else exponential, quick at the end where alpha is above
 * zero and at the start where it is below.
 */
record Transition(float from, float alpha, float to) {

    /** Writes the way into a table, both ends included; what lies beyond the table's end is dropped. */
    void write(float[] table, int at, int points) {
        if (points < 2) {
            return;
        }
        float interval = (float) (1. / (points - 1.));
        float range = to - from;
        if (alpha == 0) {
            straight(table, at, points, interval, range);
        } else {
            curved(table, at, points, interval, range);
        }
    }

    private void straight(float[] table, int at, int points, float interval, float range) {
        for (int i = 0; i < points && at + i < table.length; i++) {
            table[at + i] = from + range * i * interval;
        }
    }

    private void curved(float[] table, int at, int points, float interval, float range) {
        float scale = (float) (1. / (1. - StrictMath.exp(alpha)));
        for (int i = 0; i < points && at + i < table.length; i++) {
            table[at + i] = (float) (from + range * (1. - StrictMath.exp((double) i * alpha * interval)) * scale);
        }
    }
}
