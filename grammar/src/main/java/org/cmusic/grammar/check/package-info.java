/**
 * Checks of names and structure on the syntax tree, one class a check. Kinds, units, ranges of values and what only the
 * expansion of a score shows are checked where they are known. What the reader reported as unreadable leads to no report
 * here.
 */
package org.cmusic.grammar.check;
