/**
 * Standard MIDI files as written music.
 *
 * @see <a href="https://midi.org/standard-midi-files-specification">Standard MIDI Files 1.0, RP-001</a>
 */
package org.cmusic.notation.midi;
