package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Row;

/**
 * {@code GEN 6}: an envelope in three quarters. The first rises by as many powers of two as the fifth field says to the
 * value of the sixth, 1 if that is not above 0; the second goes straight to 1; the third falls by as many powers of two as
 * the eighth says, 11 if that is not above 0. The fourth quarter is left as it was, but for the number before it, which
 * becomes 0.
 */
final class AttackAndDecay implements Functions.Routine {
    private static final int QUARTER = Store.LENGTH / 4;
    private static final float STEPS = QUARTER - 1;
    private static final float FULL = 0.99999f;
    private static final float OCTAVE = (float) Math.log(2);
    private static final float USUAL_DECAY = 11;

    @Override
    public void fill(Row card, FunctionTable table) {
        float rise = card.get(5) * OCTAVE / STEPS;
        float top = card.get(6) > 0 ? card.get(6) : FULL;
        float fall = (card.get(8) > 0 ? card.get(8) : USUAL_DECAY) * OCTAVE / STEPS;
        float slope = (FULL - top) / STEPS;
        for (int i = 1; i <= QUARTER; i++) {
            table.set(i - 1, FULL * exponential(rise * (i - QUARTER)) * top);
            table.set(QUARTER + i - 1, FULL * (top + slope * i));
            table.set(2 * QUARTER + i - 1, FULL * exponential(fall * (1 - i)) * FULL);
        }
        table.set(3 * QUARTER - 1, 0);
    }

    private static float exponential(float exponent) {
        return (float) Math.exp(exponent);
    }
}
