package org.cmusic.engine.carl.unit;

/**
 * {@code trans out d d d t v a t v a … t v}: values joined by transitions, laid out over the note; straight where a is
 * zero. Each segment ends with the first sample behind its end, so that a transition meets its value.
 */
final class Trans implements Unit {
    private static final int FIRST = 4;
    private static final int FIELDS = 3;

    private final Slot out;
    private final Slot segment;
    private final Slot samples;
    private final Slot place;
    private final Slot[] fields;
    private final float noteSamples;
    private float from;
    private float range;
    private float alpha;

    Trans(Arguments arguments) {
        out = arguments.slot(0);
        segment = arguments.slot(1);
        samples = arguments.slot(2);
        place = arguments.slot(3);
        fields = arguments.slotsFrom(FIRST);
        noteSamples = arguments.note().duration() * arguments.studio().rate();
    }

    @Override
    public void play(int count) {
        if (segment.get() == 0) {
            segment.set(1);
            place.set(0);
            samples.set(length());
        }
        enter();
        float now = place.get();
        float length = samples.get();
        float slope = slope(length);
        for (int i = 0; i < count; i++) {
            if (now > length && more()) {
                segment.set(segment.get() + 1);
                now = 0;
                enter();
                length = length();
                slope = slope(length);
            }
            float way = alpha == 0 ? now : (float) (1.0 - exponential(now * (alpha / length)));
            out.set(i, now > length ? from + range : from + way * slope);
            now += 1;
        }
        place.set(now);
        samples.set(length);
    }

    private boolean more() {
        return (segment.get() + 1) * FIELDS < fields.length;
    }

    private void enter() {
        int first = first();
        from = field(first + 1);
        range = field(first + FIELDS + 1) - from;
        alpha = field(first + 2);
    }

    private float slope(float length) {
        float whole = alpha == 0 ? length : (float) (1.0 - exponential(alpha));
        return range * (float) (1.0 / whole);
    }

    private float length() {
        int first = first();
        return noteSamples * (field(first + FIELDS) - field(first)) / field(fields.length - 2);
    }

    private int first() {
        return ((int) segment.get() - 1) * FIELDS;
    }

    private float field(int index) {
        return index < 0 || index >= fields.length ? 0 : fields[index].get();
    }

    /** The exponential as it was computed for speed: a power of two whose exponent and its fraction are floats. */
    private static float exponential(float x) {
        float exponent = x * 1.4426950408889634f;
        int whole = (int) (exponent >= 0 ? exponent : exponent - 1.);
        float fraction = exponent - whole;
        return (float) Math.scalb(StrictMath.pow(2, fraction), whole);
    }
}
