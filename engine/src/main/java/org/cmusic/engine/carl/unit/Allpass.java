package org.cmusic.engine.carl.unit;

import java.util.Arrays;

/** An allpass filter of one multiplication. */
final class Allpass {
    private final float[] line;
    private final float gain;
    private int now;

    Allpass(int length, float gain) {
        line = new float[Math.max(1, length)];
        this.gain = gain;
    }

    float next(float sample) {
        float delayed = line[now];
        float turned = (sample - delayed) * gain;
        line[now] = turned + sample;
        now = now + 1 >= line.length ? 0 : now + 1;
        return delayed + turned;
    }

    void clear() {
        Arrays.fill(line, 0);
        now = 0;
    }
}
