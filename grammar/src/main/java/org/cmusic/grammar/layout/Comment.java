package org.cmusic.grammar.layout;

/**
 * A comment as it is written.
 *
 * @param text with its slashes and stars
 * @param startsLine whether it is the first on its line; else it follows what stands before on the line
 * @param endsLine whether nothing follows it on its line
 * @param blankLineBefore whether an empty line stands before it
 */
public record Comment(String text, boolean startsLine, boolean endsLine, boolean blankLineBefore) {}
