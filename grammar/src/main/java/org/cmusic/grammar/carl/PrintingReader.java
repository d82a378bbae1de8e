package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Statement;

/** Reads what is printed, {@code pri x %text y}. The texts are of no consequence for the sound; the values may draw. */
final class PrintingReader {
    private final Desk desk;
    private final Rehearsal rehearsal;

    PrintingReader(Desk desk, Rehearsal rehearsal) {
        this.desk = desk;
        this.rehearsal = rehearsal;
    }

    Statement.Printing read(Field command) {
        List<Expression> values = new ArrayList<>();
        Field field = command;
        while (!field.isLast()) {
            field = desk.next();
            if (!field.text().startsWith("%")) {
                values.add(desk.expression(field));
            }
        }
        return new Statement.Printing(values, desk.origin(command));
    }

    void rehearse(Statement.Printing printing) {
        printing.values().forEach(value -> value.result(rehearsal));
    }
}
