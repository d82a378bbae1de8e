package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Row;

/**
 * {@code GEN 7}: where the fifth field is below 0, a decay by as many powers of two; where it is 0, a bell, 0.008 squared at
 * its ends; where it is above 0, silence, because the program as it is handed down forgets to scale the numbers.
 */
final class ExponentialDecay implements Functions.Routine {
    private static final float STEPS = Store.LENGTH - 1;
    private static final float OCTAVE = (float) Math.log(2);
    private static final float DECAY_FULL = 0.9999f;
    private static final float BELL_FULL = 0.99999f;
    private static final float TURN = 6.2832f;
    private static final float MIDDLE = 256.5f;
    private static final float FLOOR = (float) Math.log(0.008f);

    @Override
    public void fill(Row card, FunctionTable table) {
        float octaves = card.get(5);
        for (int i = 0; i < Store.LENGTH; i++) {
            table.set(i, octaves == 0 ? bell(i) : octaves < 0 ? decay(octaves, i) : 0);
        }
    }

    private static float decay(float octaves, int index) {
        return (float) Math.exp(octaves * OCTAVE / STEPS * index) * DECAY_FULL;
    }

    private static float bell(int index) {
        float angle = TURN * (index + 1 - MIDDLE) / STEPS;
        return (float) Math.exp(FLOOR * (1 - (float) Math.cos(angle))) * BELL_FULL;
    }
}
