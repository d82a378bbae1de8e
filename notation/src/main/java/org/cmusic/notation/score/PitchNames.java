package org.cmusic.notation.score;

import org.cmusic.model.Key;
import org.cmusic.model.Pitch;
import org.cmusic.model.Tuning;
import org.cmusic.model.music.Tone;
import org.cmusic.model.score.WrittenTone;
import org.cmusic.notation.PitchSpelling;

/**
 * Names for the pitches of a score. A spelled one keeps its name with the cents that are added to it, up to a quarter tone;
 * anything else is the nearest key of the keyboard, named by the key of the music, and cents.
 */
final class PitchNames {
    private static final double SEMITONE = 100;
    private static final double OCTAVE = 1200;
    private static final double QUARTER_TONE = 50;
    private static final double ROUNDING = 1000;
    private static final int SEMITONES = 12;
    private static final int HIGHEST = 127;
    private static final int DOUBLE = 2;
    private static final double USUAL_A4 = 440;

    private final Tuning tuning;
    private final boolean sounding;
    private int moved;

    /** @param sounding whether cents tell what sounds, beside the keys of a keyboard, or what is written beside the tuning */
    PitchNames(Tuning tuning, boolean sounding) {
        this.tuning = tuning;
        this.sounding = sounding;
    }

    /** How many pitches were moved by octaves, as no keyboard has them. */
    int moved() {
        return moved;
    }

    /** The place of a pitch on the keyboard, in semitones. */
    double keyOf(WrittenTone tone) {
        return tone.spelled()
                .map(pitch -> pitch.midi() + cents(pitch, tone.hertz()) / SEMITONE)
                .orElseGet(() -> Pitch.A4.midi() + interval(tone.hertz(), a4()) / SEMITONE);
    }

    /** A pitch by name, where the music is in a key. */
    Tone named(WrittenTone written, Key key) {
        if (written.spelled().isEmpty()) {
            return onKeyboard(keyOf(written) * SEMITONE, key);
        }
        Pitch pitch = written.spelled().get();
        double cents = cents(pitch, written.hertz());
        int octaves = (int) Math.rint(cents / OCTAVE);
        double rest = cents - octaves * OCTAVE;
        if (Math.abs(rest) <= QUARTER_TONE && Pitch.exists(pitch.alteration(), pitch.octave() + octaves)) {
            return tone(new Pitch(pitch.letter(), pitch.alteration(), pitch.octave() + octaves), rest);
        }
        int semitones = (int) Math.rint(cents / SEMITONE);
        int alteration = pitch.alteration() + semitones;
        boolean further = Math.abs(pitch.alteration()) == DOUBLE
                && Integer.signum(semitones) == Integer.signum(pitch.alteration())
                && Math.abs(alteration) <= Pitch.MAX_ALTERATION;
        return further
                ? tone(new Pitch(pitch.letter(), alteration, pitch.octave()), cents - semitones * SEMITONE)
                : onKeyboard(pitch.midi() * SEMITONE + cents, key);
    }

    private Tone onKeyboard(double cents, Key key) {
        int number = (int) Math.rint(cents / SEMITONE);
        int there = number;
        while (there < 0) {
            there += SEMITONES;
        }
        while (there > HIGHEST) {
            there -= SEMITONES;
        }
        moved += there == number ? 0 : 1;
        return tone(PitchSpelling.spell(there, key), cents - number * SEMITONE);
    }

    private static Tone tone(Pitch pitch, double cents) {
        return new Tone(pitch, Math.rint(cents * ROUNDING) / ROUNDING + 0.0, false);
    }

    private double cents(Pitch pitch, double hertz) {
        double base = sounding
                ? USUAL_A4 * Math.pow(2, (double) (pitch.midi() - Pitch.A4.midi()) / SEMITONES)
                : tuning.frequency(pitch);
        return Math.rint(interval(hertz, base) * ROUNDING) / ROUNDING;
    }

    private double a4() {
        return sounding ? USUAL_A4 : tuning.frequency(Pitch.A4);
    }

    private static double interval(double hertz, double base) {
        return OCTAVE * Math.log(hertz / base) / Math.log(2);
    }
}
