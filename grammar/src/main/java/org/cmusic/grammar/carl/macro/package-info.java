/**
 * The preprocessor that old scores were written for, as {@code cpp -traditional} was: it works on characters, not on
 * tokens, and puts no blanks in.
 */
package org.cmusic.grammar.carl.macro;
