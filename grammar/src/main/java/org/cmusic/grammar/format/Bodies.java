package org.cmusic.grammar.format;

import java.util.List;
import org.cmusic.grammar.layout.Body;
import org.cmusic.grammar.layout.Entry;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.syntax.Assignment;

/** Braces around entries made in memory, which have no comments. */
final class Bodies {

    /** Fields and members are set apart by this many blanks on one line. */
    static final int FIELD_GAP = 2;

    private Bodies() {}

    static Body of(List<Entry> entries, int gap, boolean oneLine) {
        LineBuilder braces = new LineBuilder();
        return new Body(braces.brace("{"), entries, braces.brace("}"), gap, oneLine);
    }

    static Body fields(List<Assignment> fields, boolean oneLine) {
        return of(fields.stream().map(Bodies::field).toList(), FIELD_GAP, oneLine);
    }

    static Entry field(Assignment field) {
        LineBuilder line = new LineBuilder();
        line.word(field.name().text()).word("=");
        new ExpressionPrinter(line).print(field.value());
        return line.entry();
    }
}
