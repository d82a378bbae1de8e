/**
 * Canonical layout: entries of words and bodies, wherever they come from, and the page they are set on. {@link
 * org.cmusic.grammar.layout.LineBuilder} makes entries, {@link org.cmusic.grammar.layout.Page} sets them.
 */
package org.cmusic.grammar.layout;
