package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.PitchPath;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.RestStep;
import org.cmusic.grammar.syntax.Unary;

/** Reads notes, chords and rests. */
final class NoteReader {

    private final Tokens tokens;
    private final ExpressionReader expressions;
    private final FieldReader fields;

    NoteReader(Tokens tokens, ExpressionReader expressions, FieldReader fields) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.fields = fields;
    }

    NoteStep note() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        PitchPath path = path();
        Optional<Expression> length = expressions.timeAfter(Kind.COLON);
        List<Assignment> arguments = fields.optionalFields();
        boolean tie = tokens.take(Kind.TIE);
        return new NoteStep(path, length, arguments, tie, tokens.spanFrom(line, column));
    }

    ChordStep chord() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        tokens.open(Kind.OPEN_BRACKET);
        List<PitchPath> members = new ArrayList<>();
        do {
            members.add(path());
        } while (tokens.kind() != Kind.CLOSE_BRACKET);
        tokens.close(Kind.CLOSE_BRACKET);
        Optional<Expression> length = expressions.timeAfter(Kind.COLON);
        List<Assignment> arguments = fields.optionalFields();
        boolean tie = tokens.take(Kind.TIE);
        return new ChordStep(members, length, arguments, tie, tokens.spanFrom(line, column));
    }

    RestStep rest() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        tokens.advance();
        Optional<Expression> length = expressions.timeAfter(Kind.COLON);
        return new RestStep(length, tokens.spanFrom(line, column));
    }

    private PitchPath path() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        NotePitch last = pitch();
        if (tokens.kind() != Kind.SLIDE) {
            return new PitchPath(List.of(last), last.span());
        }
        List<NotePitch> pitches = new ArrayList<>();
        pitches.add(last);
        while (tokens.take(Kind.SLIDE)) {
            NotePitch next = pitch();
            if (isTie(last, next)) {
                throw Declined.HERE;
            }
            pitches.add(next);
            last = next;
        }
        return new PitchPath(pitches, tokens.spanFrom(line, column));
    }

    private NotePitch pitch() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        if (tokens.take(Kind.AT_SIGN)) {
            Expression frequency = expressions.primary();
            List<Expression> offsets = offsets();
            return new NotePitch.Computed(frequency, offsets, tokens.spanFrom(line, column));
        }
        if (tokens.kind() != Kind.PITCH) {
            throw Declined.HERE;
        }
        PitchLiteral pitch = expressions.literals().pitch();
        List<Expression> offsets = offsets();
        return new NotePitch.Spelled(pitch, offsets, tokens.spanFrom(line, column));
    }

    private List<Expression> offsets() {
        List<Expression> offsets = List.of();
        while (tokens.kind() == Kind.PLUS || tokens.kind() == Kind.MINUS) {
            boolean minus = tokens.kind() == Kind.MINUS;
            Span sign = tokens.span();
            tokens.advance();
            if (tokens.kind() != Kind.QUANTITY) {
                throw Declined.HERE;
            }
            Quantity offset = expressions.literals().quantity();
            offsets = offsets.isEmpty() ? new ArrayList<>() : offsets;
            offsets.add(minus ? new Unary(Unary.Operator.MINUS, offset, sign.to(offset.span())) : offset);
        }
        return offsets;
    }

    /** A slide to the pitch it begins with is rather a tie. */
    private static boolean isTie(NotePitch first, NotePitch second) {
        return first instanceof NotePitch.Spelled before
                && second instanceof NotePitch.Spelled last
                && before.offsets().isEmpty()
                && last.offsets().isEmpty()
                && before.pitch().letter() == last.pitch().letter()
                && before.pitch().accidental() == last.pitch().accidental()
                && before.pitch().octave() == last.pitch().octave();
    }
}
