/** Tones at work: the signals of a note, or of an effect, as a list of nodes that compute block after block. */
package org.cmusic.engine.patch;
