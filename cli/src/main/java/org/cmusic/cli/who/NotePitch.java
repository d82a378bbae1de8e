package org.cmusic.cli.who;

import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.lower.Place;
import org.cmusic.model.Kind;
import org.cmusic.model.Tuning;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Given;
import org.cmusic.model.score.NoteEvent;

/** The pitch of a note at a moment: of an instrument's parameter {@code pitch}, wherever it slides. */
final class NotePitch {
    private static final String PITCH = "pitch";

    private NotePitch() {}

    /** The pitch at so many seconds of the piece; empty for a note without. */
    static Optional<NamedPitch> of(NoteEvent note, double seconds, Tuning tuning) {
        int parameter = note.instrument().patch().parameterIndex(PITCH);
        if (parameter < 0) {
            return Optional.empty();
        }
        OptionalDouble hertz = note.arguments()
                .get(parameter)
                .map(value -> hertz(value, seconds - note.start()))
                .orElse(OptionalDouble.empty());
        return hertz.isPresent() && hertz.getAsDouble() > 0
                ? Optional.of(NamedPitch.of(hertz.getAsDouble(), written(note, parameter), tuning))
                : Optional.empty();
    }

    private static OptionalDouble hertz(Value value, double noteSeconds) {
        if (value instanceof Value.Quantity quantity && quantity.kind() == Kind.FREQUENCY) {
            return OptionalDouble.of(quantity.amount());
        }
        return value instanceof Value.Moving moving && moving.kind() == Kind.FREQUENCY
                ? OptionalDouble.of(moving.curve().at(Math.max(0, noteSeconds)))
                : OptionalDouble.empty();
    }

    private static String written(NoteEvent note, int parameter) {
        return note.given().stream()
                .filter(given -> given.parameter() == parameter)
                .map(Given::expression)
                .map(expression -> expression.origin() instanceof Place place ? text(place.span()) : "")
                .findFirst()
                .orElse("");
    }

    /** The rest of the line that a span begins on. */
    private static String text(Span span) {
        String line = span.source().line(span.startLine()).orElse("");
        int column = Math.max(0, span.startColumn() - 1);
        return column < line.codePointCount(0, line.length()) ? line.substring(line.offsetByCodePoints(0, column)) : "";
    }
}
