package org.cmusic.engine.unit;

import org.cmusic.model.RandomStream;

/** Independent samples, even from -1 to 1: their RMS is 1/sqrt(3). Moving input amp. */
final class WhiteNoise implements Unit {
    private final long key;
    private long counter;

    WhiteNoise(UnitSettings settings) {
        key = RandomStream.mix(settings.stream(), settings.channel());
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] amplitude = inputs[0];
        for (int i = 0; i < count; i++) {
            out[i] = amplitude[i] * next();
        }
    }

    /** The next sample, from -1, included, to 1, excluded. */
    double next() {
        return 2 * RandomStream.uniform(key, counter++) - 1;
    }
}
