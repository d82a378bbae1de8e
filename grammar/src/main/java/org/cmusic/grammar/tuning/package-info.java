/**
 * Reads the files of Scala, the program for scales: {@code .scl} and {@code .kbm}. The forms are those that Scala's own
 * documentation states ("Scala scale file format" and "Mappings" of its help).
 */
package org.cmusic.grammar.tuning;
