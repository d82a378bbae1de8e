package org.cmusic.cli.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.BarCheckStep;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.RestStep;
import org.cmusic.grammar.syntax.Step;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;

/**
 * A phrase of a tune: notes, rests and bar checks, and nothing else.
 *
 * @param name its name
 * @param notes from first to last
 * @param bars where its bar checks are, in ticks from its start
 */
record TunePhrase(String name, List<MelodyNote> notes, List<Long> bars) {

    /** Reads a phrase whose notes are {@code each} long where they do not say. */
    static TunePhrase of(PhraseDefinition definition, long each) {
        List<MelodyNote> notes = new ArrayList<>();
        List<Long> bars = new ArrayList<>();
        long now = 0;
        for (Step step : definition.body().steps()) {
            if (step instanceof BarCheckStep) {
                bars.add(now);
            } else {
                notes.add(note(step, each));
                now += notes.get(notes.size() - 1).ticks();
            }
        }
        return new TunePhrase(definition.name().text(), notes, bars);
    }

    private static MelodyNote note(Step step, long each) {
        if (step instanceof RestStep rest) {
            return new MelodyNote(
                    Optional.empty(), rest.length().map(TunePhrase::ticks).orElse(each), false);
        }
        if (step instanceof NoteStep note && note.path().pitches().get(0) instanceof NotePitch.Spelled spelled) {
            return new MelodyNote(
                    Optional.of(pitch(spelled.pitch())),
                    note.length().map(TunePhrase::ticks).orElse(each),
                    note.tie());
        }
        throw new AssertionError("neither note nor rest: " + place(step.span()));
    }

    private static String place(Span span) {
        return span.toString();
    }

    private static Pitch pitch(PitchLiteral literal) {
        return new Pitch(Letter.valueOf(String.valueOf(literal.letter())), literal.accidental(), literal.octave());
    }

    /** A length in beats, in ticks. */
    static long ticks(Expression length) {
        if (length instanceof Quantity quantity && quantity.unit() == Unit.BEAT) {
            double ticks = quantity.value() * MelodyNote.TICKS;
            if (Math.abs(ticks - Math.rint(ticks)) < 1e-6) {
                return Math.round(ticks);
            }
        }
        throw new AssertionError("not a length in beats: " + length);
    }

    long ticks() {
        return notes.stream().mapToLong(MelodyNote::ticks).sum();
    }
}
