package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Breakpoint;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PointTime;
import org.cmusic.grammar.syntax.Points;
import org.cmusic.grammar.syntax.Reference;

/** Reads names, calls with their arguments, and breakpoints. */
final class CallReader {

    private static final String POINTS = "points";

    private final Tokens tokens;
    private final ExpressionReader expressions;
    private final Nesting nesting;

    CallReader(Tokens tokens, ExpressionReader expressions, Nesting nesting) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.nesting = nesting;
    }

    /** A name, or a call. */
    Expression reference() {
        Name name = tokens.identifier();
        nesting.leaf();
        if (tokens.kind() != Kind.OPEN_PARENTHESIS) {
            return new Reference(name.text(), name.span());
        }
        return name.text().equals(POINTS) ? points(name.span()) : call(name);
    }

    private Expression call(Name function) {
        List<Argument> arguments = arguments();
        Span start = function.span();
        return new Call(function, arguments, tokens.spanFrom(start.startLine(), start.startColumn()));
    }

    /** Arguments between parentheses; none if there are no parentheses. */
    List<Argument> optionalArguments() {
        return tokens.kind() == Kind.OPEN_PARENTHESIS ? arguments() : List.of();
    }

    /** Arguments between parentheses. */
    List<Argument> arguments() {
        tokens.open(Kind.OPEN_PARENTHESIS);
        List<Argument> arguments = new ArrayList<>();
        int height = 1;
        while (tokens.kind() != Kind.CLOSE_PARENTHESIS) {
            if (!arguments.isEmpty()) {
                tokens.expect(Kind.COMMA);
            }
            arguments.add(argument());
            height = Math.max(height, nesting.height());
        }
        tokens.close(Kind.CLOSE_PARENTHESIS);
        nesting.raise(height);
        return arguments;
    }

    private Argument argument() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        Optional<Name> name = tokens.isNamed() ? Optional.of(tokens.named()) : Optional.empty();
        Expression value = expressions.expression();
        return new Argument(name, value, tokens.spanFrom(line, column));
    }

    private Expression points(Span start) {
        tokens.open(Kind.OPEN_PARENTHESIS);
        List<Breakpoint> points = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        int height = 1;
        boolean first = true;
        while (tokens.kind() != Kind.CLOSE_PARENTHESIS) {
            if (!first) {
                tokens.expect(Kind.COMMA);
            }
            if (tokens.isNamed()) {
                arguments.add(argument());
            } else {
                points.add(breakpoint(!first));
            }
            first = false;
            height = Math.max(height, nesting.height());
        }
        tokens.close(Kind.CLOSE_PARENTHESIS);
        nesting.raise(height);
        return new Points(points, arguments, tokens.spanFrom(start.startLine(), start.startColumn()));
    }

    private Breakpoint breakpoint(boolean behindComma) {
        int line = tokens.now().line;
        int column = tokens.now().column;
        if (behindComma && tokens.kind() == Kind.QUANTITY && tokens.touches() && tokens.nextKind() != Kind.COLON) {
            // It may be the decimals of a number written with a comma.
            throw Declined.HERE;
        }
        Expression time = expressions.expression();
        int height = nesting.height();
        tokens.expect(Kind.COLON);
        Expression value = expressions.expression();
        nesting.raise(height);
        boolean end = time instanceof Reference reference && reference.name().equals("end");
        PointTime when = end ? new PointTime.End(time.span()) : new PointTime.Moment(time);
        Optional<Expression> shape = Kind.isIdentifier(tokens.kind()) ? Optional.of(shape()) : Optional.empty();
        return new Breakpoint(when, value, shape, tokens.spanFrom(line, column));
    }

    private Expression shape() {
        int height = nesting.height();
        Name name = tokens.identifier();
        Expression shape =
                tokens.kind() == Kind.OPEN_PARENTHESIS ? call(name) : new Reference(name.text(), name.span());
        nesting.raise(height);
        return shape;
    }
}
