package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.CommonGrid;
import org.cmusic.notation.Transposition;

/**
 * What stands in one field of a line: a note, chord or rest.
 *
 * @param kind what it is
 * @param length as it is written, in quarter notes
 * @param tones from the lowest up; none for rests
 * @param goingOn which of the tones are tied to a tone before
 * @param marks how it is played
 * @param strange what in it was left out or mended
 */
record NoteToken(
        Kind kind, Beats length, List<Tone> tones, Set<Pitch> goingOn, Set<Articulation> marks, List<Strange> strange) {
    /** Nothing new. */
    static final NoteToken NONE = new NoteToken(Kind.NOTHING, Beats.ZERO, List.of(), Set.of(), Set.of(), List.of());

    NoteToken {
        tones = List.copyOf(tones);
        goingOn = Set.copyOf(goingOn);
        marks = Set.copyOf(marks);
        strange = List.copyOf(strange);
    }

    /** What a field can be. */
    enum Kind {
        CHORD,
        /** A small chord, which takes no time. */
        GRACE,
        /** A small chord that is struck through. */
        SLASHED_GRACE,
        REST,
        /** Time in which a voice is silent. */
        SILENCE,
        /** Nothing that can be played. */
        NOTHING
    }

    /** @param word what is quoted of the field; empty for nothing */
    record Strange(boolean mended, String variant, String word) {}

    /** Whether time goes on while it lasts. */
    boolean takesTime() {
        return kind == Kind.CHORD || kind == Kind.REST || kind == Kind.SILENCE;
    }

    boolean isGrace() {
        return kind == Kind.GRACE || kind == Kind.SLASHED_GRACE;
    }

    /** The same with a length that a grid has. */
    NoteToken on(CommonGrid grid) {
        Beats fitted = takesTime() ? grid.fit(length) : length;
        if (fitted.equals(length)) {
            return this;
        }
        List<Strange> told = new ArrayList<>(strange);
        told.add(new Strange(true, "uneven-length", ""));
        return new NoteToken(kind, fitted, tones, goingOn, marks, told);
    }

    /** The same as it sounds where it is written in another pitch. */
    NoteToken sounding(Transposition transposition) {
        if (transposition.equals(Transposition.NONE) || tones.isEmpty()) {
            return this;
        }
        List<Tone> moved = tones.stream()
                .flatMap(tone ->
                        transposition
                                .sounding(tone.pitch())
                                .map(pitch -> new Tone(pitch, tone.cents(), tone.tied()))
                                .stream())
                .toList();
        Set<Pitch> held = goingOn.stream()
                .flatMap(pitch -> transposition.sounding(pitch).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new NoteToken(moved.isEmpty() ? Kind.SILENCE : kind, length, moved, held, marks, strange);
    }
}
