package org.cmusic.engine.carl;

import org.cmusic.engine.carl.unit.Cells;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.Statement.Assignment;
import org.cmusic.model.carl.Statement.Target;
import org.cmusic.model.carl.Statement.TextAssignment;

/** Carries out what {@code var} assigns. */
final class Assignments {
    private final Session session;

    Assignments(Session session) {
        this.session = session;
    }

    /** Whether a statement assigns something; then its time. */
    static boolean isOne(Statement statement) {
        return statement instanceof Assignment || statement instanceof TextAssignment;
    }

    static Expression time(Statement statement) {
        return statement instanceof Assignment assignment ? assignment.time() : ((TextAssignment) statement).time();
    }

    void carryOut(Statement statement) {
        if (statement instanceof Assignment assignment) {
            assign(assignment);
        } else if (statement instanceof TextAssignment assignment) {
            assign(assignment);
        }
    }

    /** Each value is there before the next is worked out. */
    private void assign(Assignment assignment) {
        boolean parameters = assignment.target() == Target.PARAMETER;
        int index = (int) assignment.first().result(session);
        for (Expression value : assignment.values()) {
            float result = value.result(session);
            Cells cells = parameters ? session.parameters() : session.variables();
            cells.set(index++, result);
        }
    }

    private void assign(TextAssignment assignment) {
        int index = (int) assignment.first().result(session);
        for (String text : assignment.texts()) {
            session.texts().put(index++, text);
        }
    }
}
