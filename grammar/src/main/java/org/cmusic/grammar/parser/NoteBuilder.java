package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.CmusicParser.LengthContext;
import org.cmusic.grammar.parser.CmusicParser.NotePitchContext;
import org.cmusic.grammar.parser.CmusicParser.PitchPathContext;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PitchPath;
import org.cmusic.grammar.syntax.Step;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unreadable;

/** Turns parse trees of notes and chords into steps, and explains a tie written as a slide. */
final class NoteBuilder {

    private final Reporter reporter;
    private final ExpressionBuilder expressions;
    private final FieldBuilder fields;
    private final TimeBuilder times;
    private final LiteralBuilder literals;

    NoteBuilder(Reporter reporter, ExpressionBuilder expressions, FieldBuilder fields, TimeBuilder times) {
        this.reporter = reporter;
        this.expressions = expressions;
        this.fields = fields;
        this.times = times;
        literals = new LiteralBuilder(reporter);
    }

    Step note(CmusicParser.NoteContext context) {
        Span span = expressions.span(context);
        Optional<PitchPath> path = path(context.pitchPath());
        Optional<Expression> length = length(context.length());
        return path.isEmpty()
                ? new Unreadable(Optional.empty(), span)
                : new NoteStep(path.get(), length, fields.fields(context.fields()), ties(context.children), span);
    }

    Step chord(CmusicParser.ChordContext context) {
        Span span = expressions.span(context);
        List<PitchPath> members = new ArrayList<>();
        context.pitchPath().forEach(path -> this.path(path).ifPresent(members::add));
        Optional<Expression> length = length(context.length());
        return members.size() < context.pitchPath().size()
                ? new Unreadable(Optional.empty(), span)
                : new ChordStep(members, length, fields.fields(context.fields()), ties(context.children), span);
    }

    Optional<Expression> length(LengthContext context) {
        return context == null ? Optional.empty() : Optional.of(times.time(context.expression()));
    }

    private Optional<PitchPath> path(PitchPathContext context) {
        List<NotePitch> pitches = new ArrayList<>();
        for (NotePitchContext pitch : context.notePitch()) {
            pitches.add(pitch(pitch));
            if (isTie(pitches)) {
                reportTie((Lexeme) context.SLIDE(pitches.size() - 2).getSymbol());
                return Optional.empty();
            }
        }
        return Optional.of(new PitchPath(pitches, expressions.span(context)));
    }

    private NotePitch pitch(NotePitchContext context) {
        Span span = expressions.span(context);
        List<Expression> offsets = offsets(context);
        if (context.PITCH() != null) {
            return new NotePitch.Spelled(literals.pitch((Lexeme) context.getStart()), offsets, span);
        }
        Expression frequency = context.frequency() == null
                ? new Unreadable(Optional.empty(), reporter.span((Lexeme) context.getStart()))
                : expressions.primary(context.frequency().primary());
        return new NotePitch.Computed(frequency, offsets, span);
    }

    private List<Expression> offsets(NotePitchContext context) {
        List<Expression> offsets = new ArrayList<>();
        for (TerminalNode quantity : context.QUANTITY()) {
            Expression offset = literals.quantity((Lexeme) quantity.getSymbol());
            ParseTree sign = context.getChild(context.children.indexOf(quantity) - 1);
            Token token = ((TerminalNode) sign).getSymbol();
            Span span = reporter.span((Lexeme) token).to(offset.span());
            offsets.add(token.getType() == CmusicParser.MINUS ? new Unary(Unary.Operator.MINUS, offset, span) : offset);
        }
        return offsets;
    }

    private static boolean isTie(List<NotePitch> pitches) {
        if (pitches.size() < 2) {
            return false;
        }
        return pitches.get(pitches.size() - 2) instanceof NotePitch.Spelled before
                && pitches.get(pitches.size() - 1) instanceof NotePitch.Spelled last
                && before.offsets().isEmpty()
                && last.offsets().isEmpty()
                && before.pitch().spelling().equals(last.pitch().spelling());
    }

    private void reportTie(Lexeme slide) {
        Span span = reporter.span(slide);
        reporter.report(Diagnostic.at("bad-tie", span).variant("tilde").fix(Fix.replace(span, " tie ")));
    }

    private static boolean ties(List<ParseTree> children) {
        return children.get(children.size() - 1) instanceof TerminalNode last
                && last.getSymbol().getType() == CmusicParser.TIE;
    }
}
