package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.AtStep;
import org.cmusic.grammar.syntax.BarCheckStep;
import org.cmusic.grammar.syntax.Block;
import org.cmusic.grammar.syntax.Domain;
import org.cmusic.grammar.syntax.EachStep;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.ForStep;
import org.cmusic.grammar.syntax.IfStep;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PlayStep;
import org.cmusic.grammar.syntax.RepeatStep;
import org.cmusic.grammar.syntax.SetItem;
import org.cmusic.grammar.syntax.SetStep;
import org.cmusic.grammar.syntax.Step;

/** Reads the steps of parts and phrases. */
final class StepReader {

    private final Tokens tokens;
    private final ExpressionReader expressions;
    private final NoteReader notes;
    private final MemberReader members;

    StepReader(Tokens tokens, ExpressionReader expressions, FieldReader fields, MemberReader members) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.notes = new NoteReader(tokens, expressions, fields);
        this.members = members;
    }

    /** The steps between two braces. */
    Block block() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        List<Step> steps = new ArrayList<>();
        tokens.open(Kind.OPEN_BRACE);
        while (tokens.kind() != Kind.CLOSE_BRACE) {
            steps.add(step());
        }
        tokens.close(Kind.CLOSE_BRACE);
        return new Block(steps, tokens.spanFrom(line, column));
    }

    private Step step() {
        switch (tokens.kind()) {
            case Kind.PITCH, Kind.AT_SIGN -> {
                return notes.note();
            }
            case Kind.OPEN_BRACKET -> {
                return notes.chord();
            }
            case Kind.REST -> {
                return notes.rest();
            }
            case Kind.BAR -> {
                Span span = tokens.span();
                tokens.advance();
                return new BarCheckStep(span);
            }
            case Kind.LET -> {
                return members.let();
            }
            default -> {
                int kind = tokens.kind();
                int line = tokens.now().line;
                int column = tokens.now().column;
                tokens.advance();
                return step(kind, line, column);
            }
        }
    }

    /** A step whose first word was taken. */
    private Step step(int kind, int line, int column) {
        return switch (kind) {
            case Kind.EACH -> {
                Expression length = expressions.time();
                yield new EachStep(length, tokens.spanFrom(line, column));
            }
            case Kind.SET -> {
                List<SetItem> items = set();
                yield new SetStep(items, tokens.spanFrom(line, column));
            }
            case Kind.PLAY -> {
                Name phrase = tokens.identifier();
                List<Argument> arguments = expressions.calls().optionalArguments();
                yield new PlayStep(phrase, arguments, tokens.spanFrom(line, column));
            }
            case Kind.REPEAT -> {
                Expression count = expressions.expression();
                Block body = block();
                yield new RepeatStep(count, body, tokens.spanFrom(line, column));
            }
            case Kind.FOR -> {
                Name variable = tokens.identifier();
                tokens.expect(Kind.IN);
                Domain domain = expressions.domain();
                Block body = block();
                yield new ForStep(variable, domain, body, tokens.spanFrom(line, column));
            }
            case Kind.AT -> {
                Expression time = expressions.time();
                Block body = block();
                yield new AtStep(time, body, tokens.spanFrom(line, column));
            }
            case Kind.IF -> choice(line, column);
            default -> throw Declined.HERE;
        };
    }

    private IfStep choice(int line, int column) {
        List<IfStep.Branch> branches = new ArrayList<>();
        Optional<Block> otherwise = Optional.empty();
        branches.add(branch());
        while (otherwise.isEmpty() && tokens.take(Kind.ELSE)) {
            if (tokens.take(Kind.IF)) {
                branches.add(branch());
            } else {
                otherwise = Optional.of(block());
            }
        }
        return new IfStep(branches, otherwise, tokens.spanFrom(line, column));
    }

    private IfStep.Branch branch() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        Expression condition = expressions.expression();
        Block body = block();
        return new IfStep.Branch(condition, body, tokens.spanFrom(line, column));
    }

    private List<SetItem> set() {
        List<SetItem> items = new ArrayList<>();
        items.add(setItem());
        while (tokens.isNamed() || tokens.kind() == Kind.COMMA) {
            tokens.take(Kind.COMMA);
            items.add(setItem());
        }
        return items;
    }

    private SetItem setItem() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        Name name = tokens.named();
        Expression from = expressions.expression();
        if (!tokens.take(Kind.RANGE)) {
            return new SetItem.Value(name, from, tokens.spanFrom(line, column));
        }
        Expression to = expressions.expression();
        tokens.expect(Kind.OVER);
        Expression over = expressions.time();
        return new SetItem.Ramp(name, from, to, over, tokens.spanFrom(line, column));
    }
}
