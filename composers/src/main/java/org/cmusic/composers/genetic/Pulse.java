package org.cmusic.composers.genetic;

import org.cmusic.model.Beats;
import org.cmusic.model.Meter;

/**
 * How a bar is felt, in ticks: what is struck on each beat, and how long one chord lasts. The beat is a quarter note, in
 * compound meters a dotted one; units shorter than a quarter are beats where no quarters fill a bar. Bars of two beats or
 * four have two chords, others one: in 3/4 a chord lasts for three quarters, in 6/8 for a dotted quarter.
 *
 * @param bar the length of a bar
 * @param beat that of a beat
 * @param chord that of a chord, whole beats
 */
public record Pulse(int bar, int beat, int chord) {
    private static final int COMPOUND = 3;

    /** That of a meter. */
    public static Pulse of(Meter meter) {
        int bar = ticks(meter.barLength());
        int beats = meter.isCompound() ? meter.beats() / COMPOUND : meter.beats();
        int unit = ticks(meter.beat());
        int beat = meter.isCompound() ? unit : Math.min(unit, NoteGene.QUARTER);
        return new Pulse(bar, beat, beats % 2 == 0 ? bar / 2 : bar);
    }

    private static int ticks(Beats beats) {
        return (int) beats.times(NoteGene.QUARTER).wholeMultiplesOf(Beats.of(1));
    }

    /** Whether a chord begins at a tick. */
    boolean isStrong(int tick) {
        return tick % chord == 0;
    }

    /** How many chords a bar has. */
    int chordsInBar() {
        return bar / chord;
    }
}
