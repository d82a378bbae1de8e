/** The model back to text: values, expressions, instruments, and the flat list of notes that a score means. */
package org.cmusic.grammar.write;
