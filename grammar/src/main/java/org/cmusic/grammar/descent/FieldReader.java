package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.Send;

/** Reads fields between braces, and the arguments of flat notes. */
final class FieldReader {

    private final Tokens tokens;
    private final ExpressionReader expressions;

    FieldReader(Tokens tokens, ExpressionReader expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Fields between braces; none if there are no braces. */
    List<Assignment> optionalFields() {
        return tokens.kind() == Kind.OPEN_BRACE ? fields() : List.of();
    }

    /** Fields between braces, none of which is a send. */
    List<Assignment> fields() {
        List<Assignment> fields = new ArrayList<>();
        tokens.open(Kind.OPEN_BRACE);
        while (tokens.kind() != Kind.CLOSE_BRACE) {
            if (!tokens.take(Kind.COMMA)) {
                fields.add(assignment());
            }
        }
        tokens.close(Kind.CLOSE_BRACE);
        return fields;
    }

    /** The output of an instrument or effect, whose first word was taken. */
    OutputBlock output(int line, int column) {
        List<Assignment> fields = new ArrayList<>();
        List<Send> sends = new ArrayList<>();
        tokens.open(Kind.OPEN_BRACE);
        while (tokens.kind() != Kind.CLOSE_BRACE) {
            if (tokens.kind() == Kind.SEND && !tokens.isNamed()) {
                sends.add(send());
            } else if (!tokens.take(Kind.COMMA)) {
                fields.add(assignment());
            }
        }
        tokens.close(Kind.CLOSE_BRACE);
        return new OutputBlock(fields, sends, tokens.spanFrom(line, column));
    }

    private Send send() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        tokens.advance();
        Name effect = tokens.identifier();
        tokens.expect(Kind.EQUALS);
        Expression level = expressions.expression();
        return new Send(effect, level, tokens.spanFrom(line, column));
    }

    /** Assignments up to what is none, each of which a comma may follow. */
    List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        while (tokens.isNamed()) {
            assignments.add(assignment());
            tokens.take(Kind.COMMA);
        }
        return assignments;
    }

    private Assignment assignment() {
        Name name = tokens.named();
        Expression value = expressions.expression();
        Span span = name.span().to(value.span());
        return new Assignment(name, value, span);
    }
}
