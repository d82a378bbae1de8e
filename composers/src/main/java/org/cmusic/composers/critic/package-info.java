/**
 * The judge of written music: what sounds together and one after the other, faults of part writing, keys, chords, and how
 * far a piece or a set of pieces is like another. It knows nothing of how the music was made.
 */
package org.cmusic.composers.critic;
