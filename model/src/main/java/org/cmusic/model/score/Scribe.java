package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Pitch;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Value;

/** Takes down notes as they are written while a score is unfolded. */
final class Scribe {
    /** Takes down nothing. */
    static final Scribe NONE = new Scribe(note -> {});

    private static final String PITCH = "pitch";
    private static final String LEVEL = "amp";

    private final Consumer<WrittenNote> notes;

    /** @param notes where the notes go */
    Scribe(Consumer<WrittenNote> notes) {
        this.notes = notes;
    }

    /** Takes down a note or chord of a part, which begins at a beat of the piece and became some events. */
    void write(Part part, TiedNote note, Beats onset, List<NoteEvent> events) {
        if (this == NONE) {
            return;
        }
        List<WrittenTone> tones = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            List<Expression> path = note.step().members().get(i);
            tone(events.get(i), Optional.of(path.get(0)), path.size() > 1).ifPresent(tones::add);
        }
        write(part.name(), onset, note.length(), false, tones, events.get(0));
    }

    /** Takes down a flat note. */
    void write(FlatNotes.FlatNote note, Beats onset, Beats length, boolean timed, NoteEvent event) {
        int index = note.instrument().patch().parameterIndex(PITCH);
        Optional<Expression> pitch =
                index < 0 ? Optional.empty() : note.arguments().get(index);
        List<WrittenTone> tones = tone(event, pitch, false).stream().toList();
        write(Expansion.FLAT, onset, length, timed, tones, event);
    }

    private void write(
            String part, Beats onset, Beats length, boolean timed, List<WrittenTone> tones, NoteEvent event) {
        List<String> others = new ArrayList<>();
        OptionalDouble level = OptionalDouble.empty();
        List<Parameter> parameters = event.instrument().patch().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            String name = parameters.get(i).name();
            Optional<Value> value = event.arguments().get(i);
            if (name.equals(LEVEL)
                    && value.orElse(null) instanceof Value.Quantity given
                    && given.kind() == Kind.LEVEL) {
                level = OptionalDouble.of(given.amount());
            } else if (value.isPresent() && !name.equals(PITCH)) {
                others.add(name);
            }
        }
        notes.accept(new WrittenNote(part, event.instrument(), onset, length, timed, tones, level, others));
    }

    /** The pitch of an event; empty where it has none. */
    private static Optional<WrittenTone> tone(NoteEvent event, Optional<Expression> written, boolean slides) {
        int index = event.instrument().patch().parameterIndex(PITCH);
        Value value = index < 0 ? null : event.arguments().get(index).orElse(null);
        if (value instanceof Value.Quantity quantity && quantity.kind() == Kind.FREQUENCY) {
            return Optional.of(new WrittenTone(written.flatMap(Scribe::spelled), quantity.amount(), slides));
        }
        if (value instanceof Value.Moving moving && moving.kind() == Kind.FREQUENCY) {
            return Optional.of(new WrittenTone(
                    slides ? written.flatMap(Scribe::spelled) : Optional.empty(),
                    moving.curve().at(0),
                    true));
        }
        return Optional.empty();
    }

    /** The name at the root of a pitch that may have intervals added to it. */
    private static Optional<Pitch> spelled(Expression pitch) {
        if (pitch instanceof Expression.Binary sum) {
            return spelled(sum.left());
        }
        return pitch instanceof Expression.Spelled named ? Optional.of(named.pitch()) : Optional.empty();
    }
}
