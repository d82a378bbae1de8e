package org.cmusic.engine.carl.unit;

/**
 * {@code blp out amp incr1 incr2 n sum1 sum2}: a band-limited pulse: n sines from incr1 in steps of incr2, each of the n-th
 * part of the amplitude, as one closed form read from tables of the usual length. Of fewer than one sine nothing is heard.
 */
final class Blp implements Unit {
    private final Slot out;
    private final Slot amplitude;
    private final Slot first;
    private final Slot distance;
    private final Slot number;
    private final Slot middleSum;
    private final Slot halfSum;
    private final Studio studio;
    private SineTable sine = SineTable.of(1);
    private float last = 1;

    Blp(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        first = arguments.slot(2);
        distance = arguments.slot(3);
        number = arguments.slot(4);
        middleSum = arguments.slot(5);
        halfSum = arguments.slot(6);
        studio = arguments.studio();
    }

    @Override
    public void play(int count) {
        if (sine.length() != studio.functionLength()) {
            sine = SineTable.of((int) studio.functionLength());
        }
        for (int i = 0; i < count; i++) {
            int n = (int) number.get(i);
            float half = (float) (distance.get(i) * .5);
            float middle = first.get(i) + (n - 1) * half;
            middleSum.set(sine.wrapped(middleSum.get()));
            halfSum.set(sine.wrapped(halfSum.get()));
            last = n < 1 ? 0 : pulse(n, (int) halfSum.get());
            out.set(i, amplitude.get(i) * last * sine.at((int) middleSum.get()));
            middleSum.set(middleSum.get() + middle);
            halfSum.set(halfSum.get() + half);
        }
    }

    /** At the two zeros of the lower sine the pulse is at its peak, with the sign it had before. */
    private float pulse(int n, int place) {
        if (place == 0 || place == sine.length() / 2) {
            return last == 0 ? last : Math.signum(last);
        }
        int multiple = (int) ((long) n * place % sine.length());
        return sine.at(multiple) * sine.inverseAt(place) / n;
    }
}
