package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Row;

/**
 * {@code GEN 8}: bells, 1 at the top and {@code 0.008} to a power at the bottom. Where the fifth field is 0, one over the
 * whole function, the power in the sixth field, 1 if that is 0; where it is above 0, two, that power; where it is below 0,
 * three, that power without its sign.
 */
final class Bells implements Functions.Routine {
    private static final float TURN = 6.2832f;
    private static final float FLOOR = (float) Math.log(0.008f);

    @Override
    public void fill(Row card, FunctionTable table) {
        float many = card.get(5);
        float one = card.get(6) == 0 ? 1 : card.get(6);
        for (int i = 0; i < Store.LENGTH; i++) {
            float place = i + 1;
            float dip = many == 0
                    ? 1 - (float) Math.cos(TURN * (place - 256.5f) / 511)
                    : 1 - (float) Math.sin(many < 0 ? TURN * (place - 44) / 170 : TURN * (place - 65) / 256);
            float power = many == 0 ? one : Math.abs(many);
            table.set(i, (float) Math.exp(FLOOR * dip * 0.5f * power));
        }
    }
}
