/** What makes a piece of a tune: chords, voices below it, players, levels, an ending. */
package org.cmusic.composers.accompaniment;
