/** A melody set for four voices by search: chords, their inversions and the way from one to the next. */
package org.cmusic.composers.rules.choral;
