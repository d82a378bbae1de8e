package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** A name and its value, as in the fields of a block or the arguments of a note: {@code amp=-6dB}. */
public record Assignment(Name name, Expression value, Span span) implements Node {}
