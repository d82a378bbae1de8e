package org.cmusic.composers.corpus;

import org.cmusic.model.Beats;

/**
 * A note as a composer who works in all keys sees it.
 *
 * @param onset in quarter notes from the start of the piece
 * @param length in quarter notes
 * @param degree the step of the scale: 0 for the tonic of the fourth octave, 7 for that above it, -1 for the step below
 * @param alteration how many semitones it is above the scale of its key; below zero below
 */
public record ScaleNote(Beats onset, Beats length, int degree, int alteration) {}
