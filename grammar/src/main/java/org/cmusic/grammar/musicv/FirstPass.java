package org.cmusic.grammar.musicv;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Operation;

/** The first pass: turns statements into cards of numbers, and tells what is wrong with them. */
final class FirstPass {
    private static final int MOST_NOTE_FIELDS = 35;

    private final Diagnostics diagnostics;
    private final Deal deal = new Deal();
    private final FieldReader reader;
    private final InstrumentReader instrument;
    private final CardContent content;
    private boolean ended;

    FirstPass(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.reader = new FieldReader(deal, diagnostics);
        this.instrument = new InstrumentReader(deal, reader, diagnostics);
        this.content = new CardContent(deal, reader, diagnostics);
    }

    /** Takes a statement. */
    void take(Statement statement) {
        String name = statement.name();
        Optional<Operation> operation = Words.operation(name);
        if (operation.isEmpty()) {
            instrument.take(statement);
            return;
        }
        if (instrument.isOpen()) {
            instrument.abandon(statement);
        }
        if (operation.get() == Operation.INSTRUMENT) {
            instrument.begin(statement);
        } else {
            card(operation.get(), statement);
        }
        ended = operation.get() == Operation.TERMINATE;
    }

    /** Whether the end of the piece has come. */
    boolean hasEnded() {
        return ended;
    }

    Deal deal() {
        return deal;
    }

    private void card(Operation operation, Statement statement) {
        List<Field> fields = statement.fields();
        int least = least(operation);
        int most = operation == Operation.NOTE ? MOST_NOTE_FIELDS : Card.MOST_FIELDS;
        if (fields.size() < least || fields.size() + 1 > most) {
            diagnostics.add(Diagnostic.at("card-count", statement.span())
                    .with("name", statement.name())
                    .with("least", least)
                    .with("most", most - 1)
                    .with("count", fields.size()));
            return;
        }
        deal.set(1, operation.code());
        if (reader.read(fields) && content.check(operation, statement) && isWritten(operation)) {
            deal.write(fields.size() + 1, statement.span());
        }
    }

    /** Cards for the first pass alone go no further. */
    private static boolean isWritten(Operation operation) {
        return operation != Operation.FIRST_VARIABLE && operation != Operation.FIRST_ROUTINE;
    }

    /** How many fields a card has at least. */
    private static int least(Operation operation) {
        return switch (operation) {
            case NOTE, VARIABLE, FIRST_VARIABLE, SECOND_VARIABLE, INTEGER, INTEGER_EVERYWHERE -> 3;
            case INSTRUMENT, FIRST_ROUTINE, SECOND_ROUTINE -> 2;
            case FUNCTION -> 4;
            case SECTION, TERMINATE -> 1;
        };
    }
}
