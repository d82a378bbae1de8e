package org.cmusic.grammar.carl;

import java.util.Optional;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Statement;

/** Reads the ends of sections and of the score, {@code sec [T]}, {@code ter [T]}. */
final class BoundaryReader {
    private final Desk desk;
    private final Rehearsal rehearsal;

    BoundaryReader(Desk desk, Rehearsal rehearsal) {
        this.desk = desk;
        this.rehearsal = rehearsal;
    }

    Statement section(Field command) {
        Optional<Expression> time = read(command);
        return new Statement.Section(time, desk.origin(command));
    }

    Statement termination(Field command) {
        Optional<Expression> time = read(command);
        return new Statement.Termination(time, desk.origin(command));
    }

    private Optional<Expression> read(Field command) {
        if (command.isLast()) {
            rehearsal.endSection(0, command);
            return Optional.empty();
        }
        Field field = desk.next();
        if (field.isEmpty()) {
            rehearsal.endSection(0, command);
            return Optional.empty();
        }
        Expression time = desk.expression(field);
        if (!field.isLast()) {
            Field more = desk.next();
            desk.report(more.at("carl-extra").with("text", more.text()).with("command", command.text()));
            desk.skip(more);
        }
        rehearsal.endSection(rehearsal.time(time, field), field);
        return Optional.of(time);
    }
}
