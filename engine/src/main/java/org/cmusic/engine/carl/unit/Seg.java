package org.cmusic.engine.carl.unit;

/**
 * {@code seg out amp table sum incr …}: goes once through a function cut into equal parts, each at a speed of its own, and
 * holds its last value. Increments of zero share what the others leave of the note; what they come to is written where
 * they stood.
 */
final class Seg implements Unit {
    private static final int FIRST_INCREMENT = 4;

    private final Slot out;
    private final Slot amplitude;
    private final TableSlot function;
    private final Slot sum;
    private final Slot[] increments;
    private final float rate;
    private final float duration;

    Seg(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        function = arguments.table(2);
        sum = arguments.slot(3);
        increments = arguments.slotsFrom(FIRST_INCREMENT);
        rate = arguments.studio().rate();
        duration = arguments.note().duration();
    }

    @Override
    public void play(int count) {
        Table table = function.table();
        share(table.length());
        double part = (double) table.length() / increments.length;
        double scale = 1.0 / increments.length;
        double last = table.length();
        double place = sum.get();
        for (int i = 0; i < count; i++) {
            float sample = amplitude.get(i) * table.at((int) place);
            place += increment(place, part) * scale;
            place = place >= last ? last - 1 : place;
            out.set(i, sample);
        }
        sum.set((float) place);
    }

    private double increment(double place, double part) {
        for (int segment = 0; segment < increments.length; segment++) {
            if (place < (segment + 1) * part) {
                return increments[segment].get();
            }
        }
        return 0;
    }

    /** Gives the increments that are zero what the others leave of the note. */
    private void share(float length) {
        int free = 0;
        double left = duration;
        for (Slot increment : increments) {
            if (increment.get() == 0) {
                free++;
            } else {
                left -= length / (rate * increment.get());
            }
        }
        for (Slot increment : increments) {
            if (increment.get() == 0) {
                increment.set((float) (length / (rate * (left / free))));
            }
        }
    }
}
