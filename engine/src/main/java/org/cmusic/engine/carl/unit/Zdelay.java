package org.cmusic.engine.carl.unit;

/**
 * {@code zdelay out in longest d d d gain time …}: taps of a delay line at times in seconds, which may move. A time outside
 * the line is held at its nearest end.
 */
final class Zdelay implements Unit {
    private static final int FIRST_TAP = 6;

    private final Slot out;
    private final Slot in;
    private final Slot longest;
    private final Slot[] taps;
    private final long rate;
    private DelayLine line;

    Zdelay(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        longest = arguments.slot(2);
        taps = arguments.slotsFrom(FIRST_TAP);
        rate = arguments.studio().rate();
    }

    @Override
    public void play(int count) {
        if (line == null) {
            line = new DelayLine((long) (longest.get() * rate + .5));
        }
        for (int i = 0; i < count; i++) {
            line.write(in.get(i));
            out.set(i, (float) sum(i));
            line.advance();
        }
    }

    private double sum(int i) {
        double sum = 0;
        for (int tap = 0; tap + 1 < taps.length; tap += 2) {
            double time = Math.max(0, Math.min(taps[tap + 1].get(i), longest.get()));
            sum += line.read((float) (time * rate)) * taps[tap].get(i);
        }
        return sum;
    }
}
