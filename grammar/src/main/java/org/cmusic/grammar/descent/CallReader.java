package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PlainPoints;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Unary;

/** Reads names, and calls with their arguments. */
final class CallReader {

    private static final String POINTS = "points";

    private final Tokens tokens;
    private final ExpressionReader expressions;
    private final Nesting nesting;

    /** Collects the breakpoints of one call at a time; those of calls within need another. */
    private Optional<PlainPoints.Builder> spare = Optional.empty();

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

    private Expression points(Span start) {
        Source source = start.source();
        PlainPoints.Builder builder = spare.isPresent() ? spare.get() : new PlainPoints.Builder(source);
        spare = Optional.empty();
        Expression read = new PointsReader(tokens, expressions, nesting, source, builder).read(start);
        spare = Optional.of(builder);
        return read;
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

    /** One argument. */
    Argument argument() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        Optional<Name> name = tokens.isNamed() ? Optional.of(tokens.named()) : Optional.empty();
        Expression value = expressions.expression();
        if (name.isPresent() && tokens.isDecimalComma() && isWhole(value)) {
            throw Declined.HERE;
        }
        return new Argument(name, value, tokens.spanFrom(line, column));
    }

    /** The shape of a segment: a name, or a call. */
    Expression shape() {
        int height = nesting.height();
        Name name = tokens.identifier();
        Expression shape =
                tokens.kind() == Kind.OPEN_PARENTHESIS ? call(name) : new Reference(name.text(), name.span());
        nesting.raise(height);
        return shape;
    }

    /** Whether a value is a whole number, perhaps with a sign. */
    private static boolean isWhole(Expression value) {
        Expression number = value instanceof Unary unary ? unary.operand() : value;
        return number instanceof Quantity quantity
                && quantity.digits().indexOf('.') < 0
                && quantity.digits().indexOf('e') < 0
                && quantity.digits().indexOf('E') < 0;
    }
}
