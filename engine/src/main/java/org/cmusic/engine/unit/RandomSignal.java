package org.cmusic.engine.unit;

import org.cmusic.model.RandomStream;

/**
 * The generator {@code random}: moving inputs rate, amp. Value n, even from -1 to 1, is the draw n of the note's stream; at a
 * negative rate the values come back.
 */
final class RandomSignal implements Unit {
    private final double sampleRate;
    private final long stream;
    private final boolean steps;
    private long index;
    private double fraction;
    private double from;
    private double to;

    RandomSignal(UnitSettings settings) {
        sampleRate = settings.sampleRate();
        stream = settings.stream();
        steps = settings.arguments().choice("between").equals("step");
        draw();
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] rate = inputs[0];
        double[] amplitude = inputs[1];
        for (int i = 0; i < count; i++) {
            out[i] = amplitude[i] * (steps ? from : from + (to - from) * fraction);
            advance(rate[i] / sampleRate);
        }
    }

    private void advance(double step) {
        double place = fraction + step;
        fraction = Cycles.advance(fraction, step);
        long whole = (long) Math.floor(place);
        if (whole != 0) {
            index += whole;
            draw();
        }
    }

    private void draw() {
        from = 2 * RandomStream.uniform(stream, index) - 1;
        to = 2 * RandomStream.uniform(stream, index + 1) - 1;
    }
}
