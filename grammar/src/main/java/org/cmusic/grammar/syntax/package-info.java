/**
 * The syntax tree: immutable records, each with the span of its text, nothing about their meaning. {@link
 * org.cmusic.grammar.syntax.Statement}, {@link org.cmusic.grammar.syntax.Member}, {@link
 * org.cmusic.grammar.syntax.Step} and {@link org.cmusic.grammar.syntax.Expression} are its four families.
 */
package org.cmusic.grammar.syntax;
