package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** A name where it is written. */
public record Name(String text, Span span) implements Node {}
