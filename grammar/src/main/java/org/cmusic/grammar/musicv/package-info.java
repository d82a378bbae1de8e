/** MUSIC V scores: text on cards to the cards of the model, and all that is wrong with them. */
package org.cmusic.grammar.musicv;
