package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Breakpoint;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.PlainNumber;
import org.cmusic.grammar.syntax.PlainPoints;
import org.cmusic.grammar.syntax.PointTime;
import org.cmusic.grammar.syntax.Points;
import org.cmusic.grammar.syntax.Reference;

/** Reads the breakpoints of one call: as plain numbers, up to the first that is not made of them. */
final class PointsReader {

    private static final String END = "end";
    private static final int HEIGHT_OF_PLAIN = 3;

    private final Tokens tokens;
    private final ExpressionReader expressions;
    private final Nesting nesting;
    private final NumberReader numbers;
    private final Source source;
    private final PlainPoints.Builder plain;
    private final List<Breakpoint> mixed = new ArrayList<>();
    private boolean isPlain = true;

    /** @param plain collects plain breakpoints, none yet */
    PointsReader(
            Tokens tokens, ExpressionReader expressions, Nesting nesting, Source source, PlainPoints.Builder plain) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.nesting = nesting;
        this.numbers = new NumberReader(tokens);
        this.source = source;
        this.plain = plain;
    }

    /** @param start the word before the parentheses */
    Points read(Span start) {
        tokens.open(Kind.OPEN_PARENTHESIS);
        List<Argument> arguments = new ArrayList<>();
        int height = HEIGHT_OF_PLAIN;
        boolean first = true;
        while (tokens.kind() != Kind.CLOSE_PARENTHESIS) {
            if (!first) {
                tokens.expect(Kind.COMMA);
            }
            nesting.leaf();
            if (tokens.isNamed()) {
                arguments.add(expressions.calls().argument());
            } else {
                breakpoint();
            }
            height = Math.max(height, nesting.height());
            first = false;
        }
        tokens.close(Kind.CLOSE_PARENTHESIS);
        nesting.raise(height);
        Span span = tokens.spanFrom(start.startLine(), start.startColumn());
        return new Points(isPlain ? plain.build() : mixed, arguments, span);
    }

    private void breakpoint() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        Optional<PlainNumber> time = isPlain ? time() : Optional.empty();
        if (time.isEmpty()) {
            add(pointTime(expressions.expression()), line, column);
        } else if (tokens.kind() == Kind.COLON) {
            value(time.get(), line, column);
        } else {
            add(pointTime(expressions.behind(time.get().expression(source))), line, column);
        }
    }

    /** Reads the value behind a plain time. */
    private void value(PlainNumber time, int line, int column) {
        tokens.advance();
        Optional<PlainNumber> value = number();
        boolean ends = tokens.kind() == Kind.COMMA || tokens.kind() == Kind.CLOSE_PARENTHESIS;
        if (value.isPresent() && ends) {
            plain.add(time, value.get());
            return;
        }
        Expression read =
                value.isPresent() ? expressions.behind(value.get().expression(source)) : expressions.expression();
        PointTime when =
                time.isEnd() ? new PointTime.End(time.span(source)) : new PointTime.Moment(time.expression(source));
        add(when, read, line, column);
    }

    private Optional<PlainNumber> time() {
        Token token = tokens.now();
        if (token.kind == Kind.NAME && tokens.nextKind() == Kind.COLON && token.text.equals(END)) {
            PlainNumber end = PlainNumber.end(token.line, token.column);
            tokens.advance();
            return Optional.of(end);
        }
        return number();
    }

    private Optional<PlainNumber> number() {
        return tokens.kind() == Kind.MINUS ? numbers.negative() : numbers.positive();
    }

    private static PointTime pointTime(Expression time) {
        boolean end = time instanceof Reference reference && reference.name().equals(END);
        return end ? new PointTime.End(time.span()) : new PointTime.Moment(time);
    }

    private void add(PointTime time, int line, int column) {
        int height = nesting.height();
        tokens.expect(Kind.COLON);
        Expression value = expressions.expression();
        nesting.raise(height);
        add(time, value, line, column);
    }

    /** Adds a breakpoint, perhaps with a shape, that is not plain. */
    private void add(PointTime time, Expression value, int line, int column) {
        if (isPlain) {
            mixed.addAll(plain.build());
            isPlain = false;
        }
        Optional<Expression> shape = Kind.isIdentifier(tokens.kind())
                ? Optional.of(expressions.calls().shape())
                : Optional.empty();
        mixed.add(new Breakpoint(time, value, shape, tokens.spanFrom(line, column)));
    }
}
