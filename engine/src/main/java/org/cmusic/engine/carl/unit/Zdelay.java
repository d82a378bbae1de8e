package org.cmusic.engine.carl.unit;

/**
 * {@code zdelay out in longest d d d gain time …}: taps of a delay line at times in seconds, which may move. A time outside
 * the line is held at its nearest end.
 */
final class Zdelay implements Unit {
    private static final int FIRST_TAP = 6;

    private final Slot out;
    private final Slot in;
    private final float longest;
    private final Slot[] taps;
    private final long rate;
    private final DelayLine line;

    Zdelay(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        longest = arguments.slot(2).get();
        taps = arguments.slotsFrom(FIRST_TAP);
        rate = arguments.studio().rate();
        line = new DelayLine((long) (longest * rate + .5));
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            line.write(in.get(i));
            out.set(i, (float) sum(i));
            line.advance();
        }
    }

    private double sum(int i) {
        double sum = 0;
        for (int tap = 0; tap + 1 < taps.length; tap += 2) {
            double time = Math.max(0, Math.min(taps[tap + 1].get(i), longest));
            sum += line.read((float) (time * rate)) * taps[tap].get(i);
        }
        return sum;
    }
}
