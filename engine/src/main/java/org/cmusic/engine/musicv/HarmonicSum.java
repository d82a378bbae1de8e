package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Row;

/**
 * {@code GEN 2}: a sum of harmonics. The last field says how many of the amplitudes are of sines, from the first harmonic
 * on; the others are of cosines, from the constant on, and count only where there are two or more. Where the last field is
 * above 0, the largest number becomes 0.99999.
 */
final class HarmonicSum implements Functions.Routine {
    private static final float TURN = 6.283185f / (Store.LENGTH - 1);
    private static final float FULL = 0.99999f;
    private static final int FIRST = 5;

    @Override
    public void fill(Row card, FunctionTable table) {
        float[] sum = new float[Store.LENGTH];
        int last = card.size();
        int cosines = FIRST + Math.abs(card.integer(last));
        for (int field = FIRST; field < Math.min(cosines, Card.MOST_FIELDS + 1); field++) {
            addSine(sum, TURN * (field - FIRST + 1), card.get(field));
        }
        if (last - 1 - cosines > 0) {
            for (int field = cosines; field < last; field++) {
                addCosine(sum, TURN * (field - cosines), card.get(field));
            }
        }
        float most = card.get(last) > 0 ? peak(sum) : FULL;
        for (int i = 0; i < sum.length; i++) {
            table.setScaled(i, most == 0 ? 0 : sum[i] * Store.FUNCTION_SCALE * FULL / most);
        }
    }

    private static void addSine(float[] sum, float turn, float amplitude) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) Math.sin(turn * i) * amplitude;
        }
    }

    private static void addCosine(float[] sum, float turn, float amplitude) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) Math.cos(turn * i) * amplitude;
        }
    }

    private static float peak(float[] sum) {
        float peak = 0;
        for (float value : sum) {
            peak = Math.max(peak, Math.abs(value));
        }
        return peak;
    }
}
