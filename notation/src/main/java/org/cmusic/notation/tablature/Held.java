package org.cmusic.notation.tablature;

import java.util.Arrays;

/** Which tone sounds on each string; null where it is silent. Two are equal if the same tones sound on the same strings. */
final class Held {
    private final StruckTone[] tones;

    private Held(StruckTone[] tones) {
        this.tones = tones;
    }

    /** Nothing sounds. */
    static Held none(int courses) {
        return new Held(new StruckTone[courses]);
    }

    /** What of some tones, one a string, still sounds at a moment. */
    static Held at(int moment, StruckTone[] sounding) {
        StruckTone[] tones = sounding.clone();
        for (int course = 0; course < tones.length; course++) {
            if (tones[course] != null && tones[course].until() <= moment) {
                tones[course] = null;
            }
        }
        return new Held(tones);
    }

    /** A copy, string by string. */
    StruckTone[] tones() {
        return tones.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Held held && Arrays.equals(tones, held.tones);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tones);
    }
}
