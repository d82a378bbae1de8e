package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Row;

/**
 * {@code GEN 4}: a sum of sines over ranges, five fields each: amplitude, frequency in turns over the function, phase in
 * steps, and the first and last place, 1 to 512. The largest number becomes 0.99999.
 */
final class SineRanges implements Functions.Routine {
    private static final float TURN = 6.283185f / (Store.LENGTH - 1);
    private static final float FULL = 0.99999f;
    private static final float SMALLEST_PEAK = 0.0000001f;
    private static final int FIRST = 5;
    private static final int FIELDS = 5;

    @Override
    public void fill(Row card, FunctionTable table) {
        float[] sum = new float[Store.LENGTH];
        for (int field = FIRST; field + FIELDS - 1 <= card.size(); field += FIELDS) {
            add(sum, card, field);
        }
        float most = SMALLEST_PEAK;
        for (float value : sum) {
            most = Math.max(most, Math.abs(value));
        }
        for (int i = 0; i < sum.length; i++) {
            table.setScaled(i, sum[i] * Store.FUNCTION_SCALE * FULL / most);
        }
    }

    private static void add(float[] sum, Row card, int field) {
        int first = card.integer(field + 3);
        int last = Math.min(card.integer(field + 4), sum.length);
        for (int place = Math.max(first, 1); place <= last; place++) {
            float angle = (float) (place - first) * card.get(field + 1) + card.get(field + 2);
            sum[place - 1] += card.get(field) * (float) Math.sin(TURN * angle);
        }
    }
}
