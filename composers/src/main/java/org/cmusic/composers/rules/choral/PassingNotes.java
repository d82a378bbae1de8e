package org.cmusic.composers.rules.choral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.composers.Chance;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;

/** Eighths that fill thirds of the lower voices, one voice at a time, where the melody stands still and no rule minds. */
final class PassingNotes {
    private static final int SEMITONES = 12;
    private static final int FIFTH = 7;
    private static final int PERCENT = 100;
    private static final int LETTERS = 7;
    private static final int MINOR_THIRD = 3;
    private static final int WHOLE_TONE = 2;
    private static final int SEMITONE = -5;
    private static final int SHARPEST = 5;
    private static final Beats BEAT = Beats.of(1);

    private final List<Slot> slots;
    private final List<Voicing> chosen;
    private final int signature;
    private final Map<Integer, Integer> voices = new HashMap<>();
    private final Map<Integer, Pitch> pitches = new HashMap<>();

    /** @param signature sharps of the key, below zero flats */
    PassingNotes(List<Slot> slots, List<Voicing> chosen, ChoraleBook book, int signature, Chance chance) {
        this.slots = slots;
        this.chosen = chosen;
        this.signature = signature;
        double share = book.strictness("passing").isOff() ? 0 : book.number("passing", "share") / (double) PERCENT;
        for (int i = 0; i + 1 < slots.size(); i++) {
            for (int voice = ChoraleBook.BASS; voice > 0 && !pitches.containsKey(i); voice--) {
                if (chance.occurs(share) && isThird(i, voice)) {
                    tryFilling(i, voice);
                }
            }
        }
    }

    private Pitch at(int slot, int voice, boolean first) {
        Slot melody = slots.get(slot);
        return chosen.get(slot).voice(voice, first ? melody.first() : melody.last());
    }

    private boolean isThird(int i, int voice) {
        Slot slot = slots.get(i);
        boolean still = slot.isPlain() && !slot.isClose() && slot.length().equals(BEAT);
        boolean connected = slots.get(i + 1).onset().equals(slot.onset().plus(slot.length()));
        Pitch from = at(i, voice, true);
        Pitch to = at(i + 1, voice, true);
        return still && connected && Math.abs(to.diatonicStep() - from.diatonicStep()) == 2;
    }

    private void tryFilling(int i, int voice) {
        Pitch from = at(i, voice, true);
        Pitch to = at(i + 1, voice, true);
        Pitch between = between(from, to);
        if (isFree(i, voice, between)) {
            voices.put(i, voice);
            pitches.put(i, between);
        }
    }

    /** The note between two a third apart: a whole tone above the lower one, unless the key has a semitone there. */
    private Pitch between(Pitch from, Pitch to) {
        Pitch low = from.diatonicStep() < to.diatonicStep() ? from : to;
        Pitch high = low == from ? to : from;
        int octave = Math.floorDiv(low.diatonicStep() + 1, LETTERS);
        boolean major = high.midi() - low.midi() > MINOR_THIRD;
        int whole = low.fifths() + WHOLE_TONE;
        boolean inKey = whole >= signature - 1 && whole <= signature + SHARPEST;
        return Pitch.ofFifths(major || inKey ? whole : low.fifths() + SEMITONE, octave);
    }

    /** Whether a note makes no parallels into the next chord, no clash of seconds and stays between its neighbours. */
    private boolean isFree(int i, int voice, Pitch pitch) {
        for (int other = 0; other < ChoraleBook.VOICES; other++) {
            if (other != voice) {
                Pitch beside = at(i, other, false);
                Pitch next = at(i + 1, other, true);
                int interval = distance(pitch, beside);
                boolean perfect = interval == 0 || interval == FIFTH || interval == SEMITONES - FIFTH;
                boolean kept = distance(at(i + 1, voice, true), next) == interval && !beside.equals(next);
                boolean near = interval == 1 || interval == SEMITONES - 1 || pitch.midi() == beside.midi();
                boolean out = other < voice ? pitch.midi() > beside.midi() : pitch.midi() < beside.midi();
                if (perfect && kept || near || out || isRelated(pitch, beside) || isRelated(pitch, next)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isRelated(Pitch one, Pitch other) {
        return one.letter() == other.letter() && one.alteration() != other.alteration();
    }

    private static int distance(Pitch one, Pitch other) {
        return Math.floorMod(one.midi() - other.midi(), SEMITONES);
    }

    /** The second half of a beat of a voice, if it moves there. */
    Optional<Pitch> at(int slot, int voice) {
        return voices.getOrDefault(slot, 0) == voice ? Optional.of(pitches.get(slot)) : Optional.empty();
    }
}
