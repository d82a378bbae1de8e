package org.cmusic.engine.carl.unit;

/**
 * {@code band out amp ampfactor incr limit factor table time}: components from one increment up to the first that reaches
 * the limit: each a step of factor above the one before where that is above zero, or minus factor times it where it is
 * below, its amplitude multiplied. A step that leads nowhere ends the band.
 */
final class Band implements Unit {
    private static final int MOST = 4096;

    private final Slot out;
    private final Slot amplitude;
    private final Slot fall;
    private final Slot first;
    private final Slot limit;
    private final Slot factor;
    private final TableSlot function;
    private int time;

    Band(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        fall = arguments.slot(2);
        first = arguments.slot(3);
        limit = arguments.slot(4);
        factor = arguments.slot(5);
        function = arguments.table(6);
    }

    @Override
    public void play(int count) {
        Table table = function.table();
        for (int i = 0; i < count; i++) {
            time = sum(i, table) == 0 ? 1 : time + 1;
        }
    }

    /** Adds up the components of a sample; tells the sum of their places, zero where all begin their period. */
    private float sum(int i, Table table) {
        float increment = first.get(i);
        float place = place(increment, table);
        float places = place;
        out.set(i, amplitude.get(i) * table.at((int) place));
        float loudness = amplitude.get(i);
        for (int n = 0; n < MOST && increment < limit.get(i); n++) {
            float before = increment;
            increment = above(increment, factor.get(i));
            if (!(increment > before)) {
                break;
            }
            place = place(increment, table);
            places += place;
            loudness *= fall.get(i);
            out.set(i, out.get(i) + loudness * table.at((int) place));
        }
        return places;
    }

    private static float above(float increment, float factor) {
        return factor > 0 ? increment + factor : increment * -factor;
    }

    private float place(float increment, Table table) {
        float place = increment * time;
        float length = table.length();
        if (place >= length || place < 0) {
            place = (float) (place - Math.floor(place / length) * length);
        }
        return place;
    }
}
