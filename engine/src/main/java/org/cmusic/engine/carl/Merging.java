package org.cmusic.engine.carl;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.engine.carl.unit.Cells;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.Statement.Merge;

/**
 * Makes one section of the sections of a merge. Its times are worked out while it is read, and what it assigns serves for
 * that alone; then all is sorted, and the fields up to 20 are as they were before.
 */
final class Merging {
    private static final int KEPT_FIELDS = 21;

    private final Session session;
    private final TimeFields times;
    private final Assignments assignments;

    Merging(Session session, TimeFields times, Assignments assignments) {
        this.session = session;
        this.times = times;
        this.assignments = assignments;
    }

    /** The statements of all sections in the order of their times. */
    List<Statement> sorted(Merge merge) {
        Cells parameters = session.parameters().copy();
        Cells variables = session.variables().copy();
        List<MergedLine> lines = new ArrayList<>();
        for (List<Statement.Line> section : merge.sections()) {
            section.forEach(line -> read(line, lines));
            session.parameters().clear(KEPT_FIELDS);
        }
        session.parameters().restore(parameters, KEPT_FIELDS);
        session.variables().restore(variables, KEPT_FIELDS);
        lines.sort(MergedLine.ORDER);
        return lines.stream().map(MergedLine::statement).toList();
    }

    private void read(Statement.Line line, List<MergedLine> lines) {
        if (Assignments.isOne(line.statement())) {
            session.parameters().set(2, times.start(Assignments.time(line.statement())));
            assignments.carryOut(line.statement());
        } else {
            lines.add(MergedLine.of(line, times, session));
        }
    }
}
