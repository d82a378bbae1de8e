package org.cmusic.grammar.diagnostic;

/** One change to a source: {@code text} takes the place of what {@code span} covers. */
public record Edit(Span span, String text) {}
