package org.cmusic.engine.carl.unit;

/**
 * {@code illus ampout incrout amp incr which ratio table lowest highest}: one component of a tone without a height: the
 * increment times the ratio once for each component below it (harmonics where the ratio is 1), folded into the range by
 * whole ranges, its amplitude a function of where it lies there. What cannot be folded into the range is silent. F. R.
 * Moore, Elements of Computer Music (1990), after Roger Shepard and Jean-Claude Risset.
 */
final class Illus implements Unit {
    private static final int MOST = 4096;

    private final Slot amplitudeOut;
    private final Slot incrementOut;
    private final Slot amplitude;
    private final Slot increment;
    private final Slot which;
    private final Slot ratio;
    private final TableSlot function;
    private final Slot lowest;
    private final Slot highest;

    Illus(Arguments arguments) {
        amplitudeOut = arguments.slot(0);
        incrementOut = arguments.slot(1);
        amplitude = arguments.slot(2);
        increment = arguments.slot(3);
        which = arguments.slot(4);
        ratio = arguments.slot(5);
        function = arguments.table(6);
        lowest = arguments.slot(7);
        highest = arguments.slot(8);
    }

    @Override
    public void play(int count) {
        Table table = function.table();
        for (int i = 0; i < count; i++) {
            float low = lowest.get(i);
            float high = highest.get(i);
            float folded = folded(component(i), low, high);
            boolean inside = folded >= low && folded <= high;
            float scale = table.length() / (high - low);
            amplitudeOut.set(i, inside ? amplitude.get(i) * table.at((int) ((folded - low) * scale)) : 0);
            incrementOut.set(i, folded);
        }
    }

    private float component(int i) {
        int number = Math.min(MOST, (int) which.get(i));
        float step = ratio.get(i);
        float first = increment.get(i);
        float component = first;
        for (int j = 1; j < number; j++) {
            component = step == 1 ? component + first : component * step;
        }
        return component;
    }

    private static float folded(float component, float low, float high) {
        float folded = component;
        float down = low / high;
        for (int round = 0; folded > high && round < MOST && down < 1; round++) {
            folded *= down;
        }
        float up = high / low;
        for (int round = 0; folded < low && round < MOST && up > 1 && folded > 0; round++) {
            folded *= up;
        }
        return folded;
    }
}
