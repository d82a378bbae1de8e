package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Messages;
import org.cmusic.grammar.parser.CmusicParser.AssignmentContext;
import org.cmusic.grammar.parser.CmusicParser.FieldContext;
import org.cmusic.grammar.parser.CmusicParser.FieldsContext;
import org.cmusic.grammar.parser.CmusicParser.NameContext;
import org.cmusic.grammar.parser.CmusicParser.PlainFieldContext;
import org.cmusic.grammar.parser.CmusicParser.SendFieldContext;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.Send;
import org.cmusic.grammar.syntax.Unreadable;

/** Turns parse trees of fields into assignments and sends. A broken field keeps its name, if that could be read. */
final class FieldBuilder {

    private final Reporter reporter;
    private final ExpressionBuilder expressions;

    FieldBuilder(Reporter reporter, ExpressionBuilder expressions) {
        this.reporter = reporter;
        this.expressions = expressions;
    }

    /** The fields of a block that has no sends; none if there is no block. */
    List<Assignment> fields(FieldsContext context) {
        List<Assignment> fields = new ArrayList<>();
        if (context != null) {
            for (FieldContext field : context.field()) {
                if (field instanceof SendFieldContext) {
                    reportSend(field);
                } else {
                    field(field).ifPresent(fields::add);
                }
            }
        }
        return fields;
    }

    /** The output of an instrument or effect. */
    OutputBlock output(CmusicParser.OutputContext context) {
        List<Assignment> fields = new ArrayList<>();
        List<Send> sends = new ArrayList<>();
        for (FieldContext field : context.fields().field()) {
            if (!(field instanceof SendFieldContext send)) {
                field(field).ifPresent(fields::add);
            } else if (send.exception == null) {
                sends.add(new Send(
                        expressions.name(send.identifier()),
                        expressions.expression(send.expression()),
                        expressions.span(send)));
            }
        }
        return new OutputBlock(fields, sends, expressions.span(context));
    }

    /** The arguments of a flat note. */
    List<Assignment> assignments(List<AssignmentContext> contexts) {
        List<Assignment> assignments = new ArrayList<>();
        for (AssignmentContext context : contexts) {
            assignments.add(assignment(context.name(), expressions.expression(context.expression())));
        }
        return assignments;
    }

    private Optional<Assignment> field(FieldContext context) {
        if (context.exception == null) {
            PlainFieldContext field = (PlainFieldContext) context;
            return Optional.of(assignment(field.name(), expressions.expression(field.expression())));
        }
        return Optional.ofNullable(context.getRuleContext(NameContext.class, 0))
                .filter(name -> name.exception == null)
                .map(name -> assignment(name, unreadable(context)));
    }

    private Assignment assignment(NameContext name, Expression value) {
        return new Assignment(
                expressions.name(name), value, expressions.span(name).to(value.span()));
    }

    private Unreadable unreadable(ParserRuleContext context) {
        return new Unreadable(Optional.empty(), expressions.span(context));
    }

    private void reportSend(FieldContext send) {
        Lexeme first = (Lexeme) send.getStart();
        reporter.report(Diagnostic.at("misplaced-statement", reporter.span(first))
                .variant("send")
                .with("text", first.getText())
                .with("where", Messages.phrase("place.fields")));
    }
}
