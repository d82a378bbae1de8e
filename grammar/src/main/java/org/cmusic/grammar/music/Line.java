package org.cmusic.grammar.music;

import java.util.List;
import java.util.function.Function;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Tone;

/**
 * What becomes one part of a score.
 *
 * @param chords by time, at least one
 * @param pitches how its tones are written
 */
record Line(String name, String instrument, List<Chord> chords, Function<Tone, NotePitch> pitches) {}
