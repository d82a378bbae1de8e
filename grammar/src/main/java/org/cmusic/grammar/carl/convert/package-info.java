/** Translates scores of CARL cmusic into today's language: instruments, and a list of notes that play them. */
package org.cmusic.grammar.carl.convert;
