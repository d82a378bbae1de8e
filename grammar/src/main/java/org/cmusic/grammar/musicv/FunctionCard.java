package org.cmusic.grammar.musicv;

import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;

/** Checks the numbers of a {@code GEN} card. */
final class FunctionCard {
    /** How many functions there are. */
    static final int FUNCTIONS = 12;

    private static final int ROUTINES = 8;
    private static final int FIRST = 5;
    private static final int LAST_PLACE = 511;
    private static final int RANGE_FIELDS = 5;

    private final Deal deal;
    private final FieldReader reader;
    private final Diagnostics diagnostics;

    FunctionCard(Deal deal, FieldReader reader, Diagnostics diagnostics) {
        this.deal = deal;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    boolean check(Statement card) {
        List<Field> fields = card.fields();
        boolean good = reader.isWhole(fields.get(1), 3, "routine", 1, ROUTINES)
                && reader.isWhole(fields.get(2), 4, "function", 1, FUNCTIONS);
        if (good) {
            warn(card, fields.size() + 1);
        }
        return good;
    }

    private void warn(Statement card, int size) {
        switch ((int) deal.parameter(3)) {
            case 1 -> {
                if (!endsInPlace(size)) {
                    tell(card, "points");
                }
            }
            case 2 -> {
                if (Math.abs(deal.parameter(size)) > size - FIRST) {
                    tell(card, "sines");
                }
            }
            case 4 -> {
                if ((size - FIRST + 1) % RANGE_FIELDS != 0) {
                    tell(card, "ranges");
                }
            }
            case 5 -> tell(card, "none");
            case 7 -> {
                if (deal.parameter(FIRST) > 0) {
                    tell(card, "silent");
                }
            }
            default -> {}
        }
    }

    /** Whether points are pairs whose places rise from 0 to the last. */
    private boolean endsInPlace(int size) {
        boolean rises = size % 2 == 0 && size > FIRST + 1 && deal.parameter(FIRST + 1) == 0;
        for (int number = FIRST + 3; number <= size; number += 2) {
            rises &= deal.parameter(number) > deal.parameter(number - 2);
        }
        return rises && deal.parameter(size) == LAST_PLACE;
    }

    private void tell(Statement card, String variant) {
        diagnostics.add(Diagnostic.at("card-function", card.span()).variant(variant));
    }
}
