package org.cmusic.grammar.lower;

import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.Origin;

/** Where something of the model was written. */
public record Place(Span span) implements Origin {

    // Spelled out, as in other records that are compared in every run: what the machine would make of it starts late.
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && span.equals(place.span);
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }
}
