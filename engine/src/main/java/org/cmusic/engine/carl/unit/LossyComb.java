package org.cmusic.engine.carl.unit;

import java.util.Arrays;

/** A comb filter with a low-pass of one pole in its loop. */
final class LossyComb {
    private final float[] line;
    private final float loss;
    private final float loop;
    private int now;
    private float damped;

    /** @param fall the gain of the loop at zero frequency */
    LossyComb(int length, float loss, float fall) {
        line = new float[Math.max(1, length)];
        this.loss = loss;
        loop = (float) (fall * (1. - loss));
    }

    float next(float sample) {
        float delayed = line[now];
        damped = delayed + damped * loss;
        line[now] = sample + damped * loop;
        now = now + 1 >= line.length ? 0 : now + 1;
        return delayed;
    }

    void clear() {
        Arrays.fill(line, 0);
        damped = 0;
        now = 0;
    }
}
