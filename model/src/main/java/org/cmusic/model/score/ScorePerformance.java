package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cmusic.model.Beats;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;
import org.cmusic.model.Performance;
import org.cmusic.model.TempoMap;
import org.cmusic.model.expression.EvaluationException;

/** A score that was rehearsed: its notes can be played any number of times. */
public final class ScorePerformance implements Performance {
    private final Score score;
    private final Expansion expansion;
    private final double seconds;
    private final double partialSeconds;
    private final List<Effect> effects;
    private final List<NoteEvent> kept;

    private ScorePerformance(Score score, Expansion expansion, Rehearsal rehearsal) {
        this.score = score;
        this.expansion = expansion;
        this.seconds = rehearsal.seconds();
        this.partialSeconds = rehearsal.partialSeconds();
        this.effects = rehearsal.effects();
        this.kept = rehearsal.kept();
    }

    /** Is told of each note while a score is rehearsed. */
    public interface Listener {
        /** A note and what it sounds like. */
        void heard(NoteEvent note, org.cmusic.model.Tone tone);

        /** How long a part turned out. */
        void ended(int section, Part part, Beats end);

        /** Something worth a warning. */
        void remarked(String code, Origin origin, Map<String, Object> facts);

        /** A mistake. */
        void mistaken(EvaluationException.Mistake mistake);
    }

    /**
     * Goes once through all notes, finds how long the piece lasts, and takes down every mistake. If there was one, the
     * performance must not be played.
     *
     * @param seed the seed of all chance
     */
    public static ScorePerformance rehearse(Score score, long seed, Limits limits, Listener listener) {
        Expansion expansion = new Expansion(score, seed, limits);
        Rehearsal rehearsal = new Rehearsal(score, expansion, listener);
        rehearsal.run();
        return new ScorePerformance(score, expansion, rehearsal);
    }

    /** The score. */
    public Score score() {
        return score;
    }

    @Override
    public Iterator<Event> events() {
        Iterator<NoteEvent> notes = notes();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return notes.hasNext();
            }

            @Override
            public Event next() {
                return notes.next();
            }
        };
    }

    /** The notes by start, with their instruments and arguments. */
    public Iterator<NoteEvent> notes() {
        return kept.isEmpty() ? expansion.notes(Mistakes.NONE, Expansion.PartEnds.UNHEARD) : kept.iterator();
    }

    /**
     * Hands on all notes as they are written, part by part or mixed: each has its onset.
     *
     * @return the beat of the piece at which the last of its parts ends, with its rests
     */
    public Beats transcribe(Consumer<WrittenNote> notes) {
        Beats[] last = {Beats.ZERO};
        Expansion.PartEnds ends = (section, part, end) ->
                last[0] = Beats.max(last[0], start(section).plus(end));
        Iterator<NoteEvent> events = expansion.notes(Mistakes.NONE, ends, new Scribe(notes));
        while (events.hasNext()) {
            events.next();
        }
        return last[0];
    }

    /** The beat of the piece at which a section begins. */
    public Beats start(int section) {
        return expansion.start(section);
    }

    @Override
    public List<String> parts() {
        return expansion.parts();
    }

    @Override
    public List<Effect> effects() {
        return new ArrayList<>(effects);
    }

    @Override
    public double seconds() {
        return seconds;
    }

    @Override
    public double partialSeconds() {
        return partialSeconds;
    }

    @Override
    public int channels() {
        return score.channels();
    }

    @Override
    public TempoMap tempo() {
        return expansion.piece().tempo();
    }

    /** Where in the score a moment of the piece is. */
    public PiecePosition position(double seconds) {
        return expansion.position(seconds);
    }

    @Override
    public long seed() {
        return expansion.piece().seed();
    }
}
