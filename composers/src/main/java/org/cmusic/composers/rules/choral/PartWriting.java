package org.cmusic.composers.rules.choral;

import org.cmusic.model.Pitch;

/** The way of four voices from one chord to the next; from what the melody had last to what it has first. */
final class PartWriting {
    private static final int SEMITONES = 12;
    private static final int FIFTH = 7;
    private static final int TRITONE = 6;
    private static final int SEVENTH = 10;
    private static final int VOICES = ChoraleBook.VOICES;

    private final Pitch[] from = new Pitch[VOICES];
    private final Pitch[] to = new Pitch[VOICES];

    PartWriting(Voicing before, Pitch melodyBefore, Voicing after, Pitch melodyAfter) {
        for (int voice = 0; voice < VOICES; voice++) {
            from[voice] = before.voice(voice, melodyBefore);
            to[voice] = after.voice(voice, melodyAfter);
        }
    }

    int move(int voice) {
        return to[voice].midi() - from[voice].midi();
    }

    private static int interval(Pitch[] pitches, int upper, int lower) {
        return Math.floorMod(pitches[upper].midi() - pitches[lower].midi(), SEMITONES);
    }

    /** Whether two voices go from an interval to the same, both moving. */
    boolean hasParallel(int interval) {
        for (int upper = 0; upper < VOICES; upper++) {
            for (int lower = upper + 1; lower < VOICES; lower++) {
                boolean both = move(upper) != 0 && move(lower) != 0;
                if (both && interval(from, upper, lower) == interval && interval(to, upper, lower) == interval) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the outer voices leap the same way into a fifth or octave. */
    boolean isHidden() {
        int interval = interval(to, 0, VOICES - 1);
        boolean together = move(0) * move(VOICES - 1) > 0;
        return together && (interval == 0 || interval == FIFTH) && Math.abs(move(0)) > 2;
    }

    int overlaps() {
        int count = 0;
        for (int upper = 0; upper + 1 < VOICES; upper++) {
            count += to[upper].midi() < from[upper + 1].midi() || to[upper + 1].midi() > from[upper].midi() ? 1 : 0;
        }
        return count;
    }

    /** Whether a voice under the melody leaps further than it should. */
    boolean leaps(int mostInside, int mostBass) {
        return Math.abs(move(1)) > mostInside || Math.abs(move(2)) > mostInside || Math.abs(move(3)) > mostBass;
    }

    /** Whether a voice under the melody moves by an augmented interval, a tritone or a seventh. */
    boolean isUnsung() {
        for (int voice = 1; voice < VOICES; voice++) {
            int size = Math.abs(move(voice));
            int fifths = Math.abs(to[voice].fifths() - from[voice].fifths());
            boolean augmented = fifths > TRITONE && !isSemitone(size, fifths);
            if (size == TRITONE || size == SEVENTH || size == SEVENTH + 1 || augmented) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSemitone(int size, int fifths) {
        return size == 1 && fifths == FIFTH;
    }

    /** How many voices have a letter that another had just before with another accidental. */
    int crossRelations() {
        int count = 0;
        for (int earlier = 0; earlier < VOICES; earlier++) {
            for (int later = 0; later < VOICES; later++) {
                boolean related = from[earlier].letter() == to[later].letter()
                        && from[earlier].alteration() != to[later].alteration();
                boolean kept = from[later].letter() == to[later].letter();
                count += earlier != later && related && !kept ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether a seventh does not fall by step, nor stay. */
    boolean leavesSeventh(Harmony chord) {
        for (int voice = 0; chord.isSeventh() && voice < VOICES; voice++) {
            if (from[voice].fifths() == chord.tone(3)) {
                int letters = to[voice].diatonicStep() - from[voice].diatonicStep();
                return letters != -1 && letters != 0;
            }
        }
        return false;
    }

    /** Whether the leading tone of a dominant does not rise to the root that comes next. */
    int leavesLeadingTone(Harmony chord, Harmony next) {
        int leading = chord.target() + 5;
        if (chord.target() == Harmony.NONE || next.root() != chord.target()) {
            return 0;
        }
        for (int voice = 1; voice < VOICES; voice++) {
            if (from[voice].fifths() == leading && to[voice].fifths() != chord.target()) {
                return voice == VOICES - 1 ? 2 : 1;
            }
        }
        return 0;
    }

    /** How far alto and tenor go beyond a step together, in semitones. */
    int effort() {
        return Math.max(0, Math.abs(move(1)) - 2) + Math.max(0, Math.abs(move(2)) - 2);
    }

    boolean isContrary() {
        return move(0) * move(VOICES - 1) < 0;
    }

    boolean allGoOneWay() {
        int way = Integer.signum(move(0));
        return way != 0
                && way == Integer.signum(move(1))
                && way == Integer.signum(move(2))
                && way == Integer.signum(move(3));
    }

    boolean bassStays() {
        return move(VOICES - 1) == 0;
    }

    int bassLeap() {
        return Math.abs(move(VOICES - 1));
    }
}
