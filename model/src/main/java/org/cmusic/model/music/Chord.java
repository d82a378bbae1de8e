package org.cmusic.model.music;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.cmusic.model.Beats;

/**
 * A note, or several that begin and end together.
 *
 * @param tones its pitches, at least one, from the lowest up
 * @param level how loud, in decibels below the loudest that is played; empty where nothing is said
 * @param marks what stands at it
 */
public record Chord(Beats onset, Beats length, List<Tone> tones, OptionalDouble level, Marks marks) implements Event {
    public Chord {
        Event.requireStretch(onset, length);
        Objects.requireNonNull(marks, "marks");
        if (tones.isEmpty()) {
            throw new IllegalArgumentException("a chord without tones at " + onset);
        }
        tones = List.copyOf(tones);
    }

    /** A chord without marks. */
    public static Chord of(Beats onset, Beats length, List<Tone> tones, OptionalDouble level) {
        return new Chord(onset, length, tones, level, Marks.NONE);
    }

    /** The same with other marks. */
    public Chord withMarks(Marks others) {
        return new Chord(onset, length, tones, level, others);
    }

    /** Its stretch from {@code from} to {@code to}, with {@code sounding} as its tones and the marks that belong there. */
    public Chord stretch(Beats from, Beats to, List<Tone> sounding) {
        boolean last = !to.isBefore(end());
        Marks kept = from.isAfter(onset) ? marks.afterStart(last) : marks.atStart(last);
        return new Chord(from, to.minus(from), sounding, level, kept);
    }

    /** Its highest tone. */
    public Tone top() {
        return tones.get(tones.size() - 1);
    }

    /** Whether all tones are tied to the next event. */
    public boolean isTied() {
        for (Tone tone : tones) {
            if (!tone.tied()) {
                return false;
            }
        }
        return true;
    }
}
