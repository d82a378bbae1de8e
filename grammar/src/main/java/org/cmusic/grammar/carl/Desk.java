package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.carl.Expression;

/** What the readers of statements share: the fields of the score, where statements stand, and what is wrong with them. */
final class Desk {
    /** Stands for an expression that could not be read. */
    static final Expression BROKEN = new Expression.Constant(Double.NaN);

    private final Fields fields;
    private final Diagnostics diagnostics;
    private final List<Field> places = new ArrayList<>();

    Desk(Fields fields, Diagnostics diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    Fields fields() {
        return fields;
    }

    Field next() {
        return fields.next();
    }

    /** Passes over what is left of a statement, of which a field was read last. */
    void skip(Field last) {
        Field field = last;
        while (!field.isLast()) {
            field = fields.next();
        }
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** The number by which the place of a field is known. */
    int origin(Field field) {
        places.add(field);
        return places.size() - 1;
    }

    /** The places, by number. */
    List<Field> places() {
        return places;
    }

    /** What a field stands for; if it cannot be read, that is reported. */
    Expression expression(Field field) {
        if (field.isEmpty()) {
            report(field.at("carl-missing").variant("empty"));
            return BROKEN;
        }
        try {
            return ExpressionReader.read(
                    field.text(),
                    (text, taken) ->
                            report(field.at("carl-ignored").with("text", text).with("taken", taken)));
        } catch (BadExpression e) {
            report(field.at("carl-expression")
                    .variant(e.variant())
                    .with("text", field.text())
                    .with("symbol", e.symbol())
                    .with("limit", ExpressionReader.LONGEST));
            return BROKEN;
        }
    }

    /** What all fields behind one stand for, to the end of the statement. */
    List<Expression> rest(Field last) {
        List<Expression> expressions = new ArrayList<>();
        Field field = last;
        while (!field.isLast()) {
            field = fields.next();
            expressions.add(expression(field));
        }
        return expressions;
    }

    /** Reports that a statement ends too early. */
    void missing(Field field, String command, String what) {
        report(field.at("carl-missing").with("command", command).with("what", what));
    }
}
