package org.cmusic.model.carl.gen;

/** {@code gen0 fN max}: scales a table that is there so that its greatest value, whatever its sign, is max. */
public final class Normalization {
    private Normalization() {}

    /** Scales the table in its place; one of zeros stays. */
    public static void scale(float[] table, float greatest) {
        float peak = 0;
        for (float value : table) {
            peak = Math.abs(value) > peak ? Math.abs(value) : peak;
        }
        float factor = peak == 0 ? 0 : greatest / peak;
        for (int i = 0; i < table.length; i++) {
            table[i] *= factor;
        }
    }
}
