package org.cmusic.grammar.lower;

import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.Origin;

/** Where something of the model was written. */
public record Place(Span span) implements Origin {}
