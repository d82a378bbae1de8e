/** A MUSIC V score in memory: its cards, and what the second of the program's three passes makes of them. */
package org.cmusic.model.musicv;
