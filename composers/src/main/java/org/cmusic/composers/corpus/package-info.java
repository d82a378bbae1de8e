/** Pieces that composers learn from. */
package org.cmusic.composers.corpus;
