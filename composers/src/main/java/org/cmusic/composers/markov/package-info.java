/**
 * Tunes by transition tables: what follows what, counted in a corpus, drawn exactly under constraints. Olson and Belar did so
 * with tunes of Stephen Foster in 1961; the way to draw under constraints is that of Pachet and Roy (2011).
 */
package org.cmusic.composers.markov;
