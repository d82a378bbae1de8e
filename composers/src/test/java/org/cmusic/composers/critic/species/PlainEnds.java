package org.cmusic.composers.critic.species;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How voices begin and end. */
final class PlainEnds {
    private final PlainReading reading;

    PlainEnds(PlainReading reading) {
        this.reading = reading;
    }

    void ends() {
        int voice = 1 - reading.exercise.cantus();
        List<LineNote> notes = reading.lines.get(voice).notes();
        List<LineNote> cantus = reading.lines.get(reading.exercise.cantus()).notes();
        LineNote first = notes.get(0);
        LineNote under = reading.sounding(first.onset(), reading.exercise.cantus());
        boolean below = voice == 1;
        if (under != null && PlainReading.semitones(below ? first : under, below ? under : first) >= 0) {
            int kind = PlainReading.kind(first, under);
            if (kind != 0 && (below || kind != 407)) {
                reading.add(SpeciesRule.BEGINNING, first.onset(), voice, voice);
            }
        }
        LineNote last = notes.get(notes.size() - 1);
        LineNote theFinal = cantus.get(cantus.size() - 1);
        if (PlainReading.kind(last, theFinal) != 0
                && last.pitch().fifths() != theFinal.pitch().fifths()) {
            reading.add(SpeciesRule.ENDING, reading.lastBar, voice, voice);
        }
        int close = PlainReading.steps(cantus.get(cantus.size() - 2), theFinal);
        if (Math.abs(close) == 1 && PlainReading.steps(notes.get(notes.size() - 2), last) != -close) {
            reading.add(SpeciesRule.CADENCE, reading.lastBar, voice, voice);
        }
    }

    /** Two voices a semitone under the final just before it. */
    void leadingTones() {
        List<LineNote> cantus = reading.lines.get(reading.exercise.cantus()).notes();
        LineNote theFinal = cantus.get(cantus.size() - 1);
        int moment = Arrays.binarySearch(reading.times, reading.lastBar) - 1;
        List<Integer> leading = new ArrayList<>();
        for (int line = 0; moment >= 0 && line < reading.lines.size(); line++) {
            LineNote note = reading.sounding(reading.times[moment], line);
            boolean under = note != null
                    && Math.floorMod(PlainReading.steps(note, theFinal), 7) == 1
                    && Math.floorMod(PlainReading.semitones(note, theFinal), 12) == 1;
            if (under && theFinal.pitch().fifths() - reading.exercise.signature() < 4) {
                leading.add(line);
            }
        }
        if (leading.size() == 2) {
            reading.add(SpeciesRule.DOUBLED_LEADING_TONE, reading.times[moment], leading.get(0), leading.get(1));
        }
    }
}
