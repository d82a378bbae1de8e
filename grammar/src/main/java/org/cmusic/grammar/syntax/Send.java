package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** {@code send hall = -18dB}: how much goes to an effect. */
public record Send(Name effect, Expression level, Span span) implements Node {}
