package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Row;

/**
 * {@code GEN 1}: straight lines between points, each a value and its place, 0 to 511; the last should stand at 511. Without
 * it, the fields that an earlier card left behind are read on.
 */
final class LineSegments implements Functions.Routine {
    private static final int LAST = Store.LENGTH - 1;

    @Override
    public void fill(Row card, FunctionTable table) {
        int field = 7;
        while (field < Card.MOST_FIELDS && card.get(field + 1) > 0) {
            int begin = card.integer(field - 1);
            int end = card.integer(field + 1);
            float slope = (card.get(field) - card.get(field - 2))
                    / (card.get(field + 1) - card.get(field - 1))
                    * Store.FUNCTION_SCALE;
            float start = card.get(field - 2) * Store.FUNCTION_SCALE;
            for (int i = Math.max(begin, 0); i < Math.min(end, Store.LENGTH); i++) {
                table.setScaled(i, start + slope * (i - begin));
            }
            if (end >= LAST) {
                break;
            }
            field += 2;
        }
        end(card, table, field);
    }

    /** The value at the last place, which no line has set. */
    private static void end(Row card, FunctionTable table, int field) {
        boolean complete = card.integer(field + 1) >= LAST;
        int place = card.integer(complete ? field + 1 : field - 1);
        if (place > 0 && place <= LAST) {
            table.set(place, card.get(field));
        }
    }
}
