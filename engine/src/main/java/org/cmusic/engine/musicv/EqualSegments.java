package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Row;

/**
 * {@code GEN 3}: straight lines between values that stand equally far apart, the largest of them brought to 1. The steps of
 * a line are cut to whole numbers one after another.
 */
final class EqualSegments implements Functions.Routine {
    private static final int FIRST = 5;

    @Override
    public void fill(Row card, FunctionTable table) {
        int segments = card.size() - FIRST;
        float most = peak(card, segments);
        table.set(0, scaled(card.get(FIRST), most));
        int left = Store.LENGTH;
        int last = 0;
        for (int segment = 1; segment <= segments; segment++) {
            left -= left / (segments - segment + 1);
            int end = Store.LENGTH - left - 1;
            table.set(end, scaled(card.get(FIRST + segment), most));
            line(table, last, end);
            last = end;
        }
    }

    private static void line(FunctionTable table, int begin, int end) {
        float step = ((float) table.get(end) - (float) table.get(begin)) / (end - begin);
        for (int i = begin + 1; i < end; i++) {
            table.setScaled(i, table.get(i - 1) + step);
        }
    }

    private static float peak(Row card, int segments) {
        float peak = 0;
        for (int i = 0; i <= segments; i++) {
            peak = Math.max(peak, Math.abs(card.get(FIRST + i)));
        }
        return peak;
    }

    /** A share of the largest value; 0 where all are 0. */
    private static float scaled(float value, float most) {
        return most == 0 ? 0 : value / most;
    }
}
