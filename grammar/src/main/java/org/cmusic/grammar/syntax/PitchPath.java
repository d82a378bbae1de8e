package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** The pitches one voice passes through in a note: one, or several for a slide such as {@code A4~E5}. */
public record PitchPath(List<NotePitch> pitches, Span span) implements Node {

    public PitchPath {
        pitches = List.copyOf(pitches);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        pitches.forEach(visitor);
    }
}
