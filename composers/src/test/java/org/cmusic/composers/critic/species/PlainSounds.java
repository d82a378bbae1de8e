package org.cmusic.composers.critic.species;

import java.util.List;

/** What sounds together: dissonances, unisons, crossings, spacing. */
final class PlainSounds {
    private final PlainReading reading;

    PlainSounds(PlainReading reading) {
        this.reading = reading;
    }

    /** What is wrong with two voices at a time. */
    void at(int time, int upper, int lower) {
        LineNote above = reading.sounding(time, upper);
        LineNote below = reading.sounding(time, lower);
        if (above == null || below == null) {
            return;
        }
        boolean barLine = time % Exercise.BAR == 0;
        boolean neighbours = lower == upper + 1;
        if (barLine
                && time > 0
                && time < reading.lastBar
                && PlainReading.steps(below, above) == 0
                && PlainReading.semitones(below, above) == 0) {
            reading.add(SpeciesRule.UNISON, time, upper, lower);
        }
        if (neighbours && PlainReading.semitones(below, above) < 0) {
            reading.add(SpeciesRule.CROSSING, time, upper, lower);
        }
        if (neighbours && barLine && PlainReading.semitones(below, above) > 19) {
            reading.add(SpeciesRule.SPACING, time, upper, lower);
        }
        if (reading.two && barLine && !PlainReading.isConsonant(PlainReading.kind(below, above))) {
            dissonance(time, above, below);
        }
    }

    private void dissonance(int time, LineNote above, LineNote below) {
        if (above.onset() == time && below.onset() == time) {
            reading.add(SpeciesRule.DISSONANCE, time, 0, 1);
            return;
        }
        int held = above.onset() < time ? 0 : 1;
        List<LineNote> notes = reading.lines.get(held).notes();
        int next = notes.indexOf(held == 0 ? above : below) + 1;
        boolean moves = held != reading.exercise.cantus() && (held == 0 ? below : above).onset() == time;
        if (moves && next < notes.size() && notes.get(next).onset() == time + 4) {
            if (PlainReading.steps(notes.get(next - 1), notes.get(next)) != -1) {
                reading.add(SpeciesRule.SUSPENSION, time, 0, 1);
            }
        }
    }
}
