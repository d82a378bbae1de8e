/**
 * Syntax trees to the model: names become slots, literals become values, calls find their unit generators. What is wrong
 * with kinds is found here too; what only values show, by the rehearsal of the score.
 */
package org.cmusic.grammar.lower;
