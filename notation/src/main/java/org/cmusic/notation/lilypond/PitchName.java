package org.cmusic.notation.lilypond;

import java.util.List;
import java.util.Locale;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.Findings;

/** English names of pitches, to a quarter tone: {@code cs'} is C#4, {@code bqf} the B3 that is a quarter tone lower. */
final class PitchName {
    private static final List<String> ACCIDENTALS = List.of("ff", "tqf", "f", "qf", "", "qs", "s", "tqs", "ss");
    private static final int MOST = 4;
    private static final double QUARTER_TONE = 50;
    private static final int SEMITONES = 12;
    private static final int OCTAVE_WITHOUT_MARKS = 3;

    private PitchName() {}

    /** The name of a key's tonic, in no octave. */
    static String of(Letter letter, int alteration) {
        return name(letter, 2 * alteration);
    }

    /** The name of a pitch of the twelve. */
    static String of(Pitch pitch) {
        return of(Tone.of(pitch), new Findings("lilypond"));
    }

    /**
     * The name of a tone. What is no quarter tone is told as {@code cents} among what is left out, and more than two
     * accidentals, which give way to another letter, as {@code accidentals} among what is mended.
     */
    static String of(Tone tone, Findings findings) {
        long quarters = Math.round(tone.cents() / QUARTER_TONE);
        if (Math.abs(tone.cents() - quarters * QUARTER_TONE) > 1) {
            findings.leftOut("cents", 1, 1);
        }
        Pitch pitch = tone.pitch();
        long alteration = 2L * pitch.alteration() + quarters;
        if (Math.abs(alteration) <= MOST) {
            return name(pitch.letter(), (int) alteration) + octave(pitch.octave());
        }
        findings.mended("accidentals", 1, 1);
        return renamed(2L * pitch.midi() + quarters);
    }

    /** The plainest name of a place on a keyboard with quarter tones. */
    private static String renamed(long place) {
        long key = Math.floorDiv(place, 2L);
        int above = Math.floorMod(key, SEMITONES);
        Letter letter = Letter.C;
        for (Letter other : Letter.values()) {
            letter = other.semitone() <= above ? other : letter;
        }
        int alteration = 2 * (above - letter.semitone()) + (int) Math.floorMod(place, 2L);
        return name(letter, alteration) + octave((int) Math.floorDiv(key, (long) SEMITONES) - 1);
    }

    private static String name(Letter letter, int quarters) {
        return letter.name().toLowerCase(Locale.ROOT) + ACCIDENTALS.get(quarters + MOST);
    }

    private static String octave(int octave) {
        int marks = octave - OCTAVE_WITHOUT_MARKS;
        return marks < 0 ? ",".repeat(-marks) : "'".repeat(marks);
    }
}
