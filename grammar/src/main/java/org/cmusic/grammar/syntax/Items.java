package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** The members of a list: {@code [A4, C5, 660Hz]} or the name of one. */
public record Items(Expression list, Span span) implements Domain {}
