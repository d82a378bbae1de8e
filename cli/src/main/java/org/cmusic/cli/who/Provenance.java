package org.cmusic.cli.who;

import java.util.List;
import java.util.stream.IntStream;
import org.cmusic.engine.Strand;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.lower.Place;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.Patch;
import org.cmusic.model.score.ScorePerformance;

/** Where what sounds in a piece is written, and what it is called. */
public final class Provenance {
    private final ScorePerformance performance;
    private final Span beginning;

    /** @param score stands for what has no place of its own */
    public Provenance(ScorePerformance performance, Source score) {
        this.performance = performance;
        this.beginning = Span.at(score, 1, 1);
    }

    /** Where the notes of a strand are written, or its effect is defined. */
    public Span place(Strand strand) {
        return strand instanceof Strand.Notes notes
                ? span(notes.origin())
                : span(effect((Strand.Effect) strand).origin());
    }

    /** Where something is written; the beginning of the score if that is not known. */
    public Span span(Origin origin) {
        return origin instanceof Place place ? place.span() : beginning;
    }

    /** {@code song.sco:12}: the file and the line. */
    public static String line(Span place) {
        return place.source().name() + ":" + place.startLine();
    }

    /** The name of the part; {@code effect} for one. */
    public String part(Strand strand) {
        return strand instanceof Strand.Notes notes ? performance.parts().get(notes.part()) : "effect";
    }

    /** The name of the instrument or effect. */
    public String player(Strand strand, List<Event> notes) {
        return patch(strand, notes).name();
    }

    /** Where the instrument or effect is defined. */
    Span definition(Strand strand, List<Event> notes) {
        return span(patch(strand, notes).origin());
    }

    /** Where the phrases were played that the notes came through, the innermost first. */
    List<Span> callers(Strand strand) {
        List<Origin> callers = strand instanceof Strand.Notes notes ? notes.callers() : List.of();
        return IntStream.range(0, callers.size())
                .mapToObj(i -> span(callers.get(callers.size() - 1 - i)))
                .toList();
    }

    private Patch patch(Strand strand, List<Event> notes) {
        return strand instanceof Strand.Effect effect
                ? effect(effect)
                : ((NoteEvent) notes.get(0)).instrument().patch();
    }

    private Patch effect(Strand.Effect effect) {
        return performance.score().effects().get(effect.index()).patch();
    }
}
