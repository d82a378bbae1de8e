package org.cmusic.grammar.musicv;

import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Operation;

/** Checks what the numbers of a card may be. */
final class CardContent {
    private static final int MOST_VARIABLES = 411;
    private static final int MOST_SECOND_VARIABLES = 1000;
    private static final int MOST_FIRST_VARIABLES = 2000;
    private static final int MEMORY = 15_000;
    private static final int ROUTINES = 5;
    private static final int LOWEST_RATE = 100;
    private static final int HIGHEST_RATE = 192_000;

    private final Deal deal;
    private final FieldReader reader;
    private final Diagnostics diagnostics;

    CardContent(Deal deal, FieldReader reader, Diagnostics diagnostics) {
        this.deal = deal;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /** Whether a card says something that can be. */
    boolean check(Operation operation, Statement card) {
        List<Field> fields = card.fields();
        return switch (operation) {
            case NOTE -> reader.isWhole(fields.get(1), 3, "instrument", 0, InstrumentReader.MOST_INSTRUMENTS);
            case FUNCTION -> new FunctionCard(deal, reader, diagnostics).check(card);
            case VARIABLE -> sets(card, MOST_VARIABLES);
            case FIRST_VARIABLE -> sets(card, MOST_FIRST_VARIABLES);
            case SECOND_VARIABLE -> sets(card, MOST_SECOND_VARIABLES) && rate(card);
            case INTEGER, INTEGER_EVERYWHERE -> sets(card, MEMORY) && rate(card);
            case FIRST_ROUTINE, SECOND_ROUTINE -> routine(card);
            case INSTRUMENT, SECTION, TERMINATE -> unread(card);
        };
    }

    private boolean sets(Statement card, int most) {
        return reader.isWhole(card.fields().get(1), 3, "variable", 1, most);
    }

    /** The sample rate, if this card sets it. */
    private boolean rate(Statement card) {
        int number = 4 + Card.RATE - (int) deal.parameter(3);
        if (number < 4 || number > card.fields().size() + 1) {
            return true;
        }
        return reader.isWhole(card.fields().get(number - 2), number, "rate", LOWEST_RATE, HIGHEST_RATE);
    }

    private boolean routine(Statement card) {
        diagnostics.add(
                Diagnostic.at("card-ignored", card.span()).variant("routine").with("name", card.name()));
        return reader.isWhole(card.fields().get(1), 3, "routine", 1, ROUTINES);
    }

    private boolean unread(Statement card) {
        if (card.fields().size() > 1) {
            diagnostics.add(
                    Diagnostic.at("card-ignored", card.fields().get(1).span()).variant("field"));
        }
        return true;
    }
}
