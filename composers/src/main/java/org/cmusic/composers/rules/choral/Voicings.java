package org.cmusic.composers.rules.choral;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Pitch;

/** The ways in which three voices can complete a chord under a note of the melody, by ranges, spacing and doubling. */
final class Voicings {
    private static final int LOWEST_OCTAVE = 2;
    private static final int HIGHEST_OCTAVE = 5;
    private static final int SECOND_INVERSION = 2;

    private final ChoraleBook book;
    private final List<Voicing> found = new ArrayList<>();

    private Voicings(ChoraleBook book) {
        this.book = book;
    }

    /** All of a chord under what the melody has in a slot. */
    static List<Voicing> of(Harmony harmony, Slot slot, ChoraleBook book) {
        Voicings voicings = new Voicings(book);
        for (int inversion = 0; inversion < harmony.tones(); inversion++) {
            if (inversion != SECOND_INVERSION) {
                voicings.add(harmony, inversion, slot);
            }
        }
        return voicings.found;
    }

    private void add(Harmony harmony, int inversion, Slot slot) {
        for (Pitch bass : pitches(harmony.tone(inversion), ChoraleBook.BASS)) {
            for (Pitch tenor : tones(harmony, ChoraleBook.TENOR)) {
                for (Pitch alto : tones(harmony, ChoraleBook.ALTO)) {
                    Voicing voicing = new Voicing(harmony, inversion, alto, tenor, bass);
                    if (stands(voicing, slot) && isWhole(voicing, slot.first())) {
                        found.add(voicing);
                    }
                }
            }
        }
    }

    private List<Pitch> tones(Harmony harmony, int voice) {
        List<Pitch> pitches = new ArrayList<>();
        for (int tone = 0; tone < harmony.tones(); tone++) {
            pitches.addAll(pitches(harmony.tone(tone), voice));
        }
        return pitches;
    }

    private List<Pitch> pitches(int fifths, int voice) {
        List<Pitch> pitches = new ArrayList<>();
        for (int octave = LOWEST_OCTAVE; octave <= HIGHEST_OCTAVE; octave++) {
            Pitch pitch = Pitch.ofFifths(fifths, octave);
            if (book.isInRange(voice, pitch)) {
                pitches.add(pitch);
            }
        }
        return pitches;
    }

    private boolean stands(Voicing voicing, Slot slot) {
        int alto = voicing.alto().midi();
        int tenor = voicing.tenor().midi();
        boolean ordered =
                alto <= slot.lowest() && tenor <= alto && voicing.bass().midi() <= tenor;
        return ordered && slot.first().midi() - alto <= book.spacing() && alto - tenor <= book.spacing();
    }

    /** Whether no tone is missing but a fifth, and none that leads on comes twice. */
    private static boolean isWhole(Voicing voicing, Pitch melody) {
        for (int tone = 0; tone < voicing.harmony().tones(); tone++) {
            int count = count(voicing, melody, tone);
            boolean missing = count == 0 && tone != 2;
            boolean doubled = count > 1 && voicing.harmony().isSensitive(tone);
            if (missing || doubled) {
                return false;
            }
        }
        return true;
    }

    /** How many voices have a tone of the chord. */
    static int count(Voicing voicing, Pitch melody, int tone) {
        int count = 0;
        for (int voice = 0; voice < ChoraleBook.VOICES; voice++) {
            count += voicing.voice(voice, melody).fifths() == voicing.harmony().tone(tone) ? 1 : 0;
        }
        return count;
    }
}
