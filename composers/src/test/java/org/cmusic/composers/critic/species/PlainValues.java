package org.cmusic.composers.critic.species;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which values of notes a species has. */
final class PlainValues {
    private final PlainReading reading;

    PlainValues(PlainReading reading) {
        this.reading = reading;
    }

    void check() {
        for (int voice = 0; voice < reading.lines.size(); voice++) {
            if (voice != reading.exercise.cantus() && (reading.exercise.species() == 1 || !reading.isWhole(voice))) {
                List<LineNote> notes = reading.lines.get(voice).notes();
                for (int i = 0; i < notes.size(); i++) {
                    if (!belongs(notes.get(i), i)) {
                        reading.add(SpeciesRule.VALUES, notes.get(i).onset(), voice, voice);
                    }
                }
                ligatures(voice, notes);
                eighths(voice, notes);
                variety(voice, notes);
            }
        }
    }

    private boolean belongs(LineNote note, int index) {
        int offset = note.onset() % Exercise.BAR;
        boolean half = note.length() == 4 && offset % 4 == 0;
        return switch (reading.exercise.species()) {
            case 1 -> note.onset() == index * Exercise.BAR && note.length() == Exercise.BAR;
            case 2 -> half || note.onset() >= reading.lastBar - Exercise.BAR;
            case 3 -> note.length() == 2 && offset % 2 == 0 || note.onset() >= reading.lastBar;
            case 4 ->
                half || note.length() == Exercise.BAR && offset == 4 || note.onset() >= reading.lastBar - Exercise.BAR;
            default -> true;
        };
    }

    private void ligatures(int voice, List<LineNote> notes) {
        List<Integer> without = notes.stream()
                .map(LineNote::onset)
                .filter(onset -> onset % Exercise.BAR == 0 && onset > 0 && onset < reading.lastBar)
                .toList();
        if (reading.exercise.species() == 4 && without.size() > Math.max(1, (reading.lastBar / Exercise.BAR - 1) / 3)) {
            without.forEach(at -> reading.add(SpeciesRule.LIGATURE, at, voice, voice));
        }
    }

    private void eighths(int voice, List<LineNote> notes) {
        for (int i = 1; reading.exercise.species() == 5 && i + 1 < notes.size(); i++) {
            boolean stepwise = Math.abs(PlainReading.steps(notes.get(i - 1), notes.get(i))) == 1
                    && Math.abs(PlainReading.steps(notes.get(i), notes.get(i + 1))) == 1;
            if (notes.get(i).length() == 1 && !stepwise) {
                reading.add(SpeciesRule.EIGHTHS, notes.get(i).onset(), voice, voice);
            }
        }
    }

    private void variety(int voice, List<LineNote> notes) {
        for (int time = 2 * Exercise.BAR;
                reading.exercise.species() == 5 && time < reading.lastBar;
                time += Exercise.BAR) {
            Set<List<Integer>> rhythms = new HashSet<>();
            for (int bar = time - 2 * Exercise.BAR; bar <= time; bar += Exercise.BAR) {
                int start = bar;
                rhythms.add(notes.stream()
                        .map(note -> note.onset() - start)
                        .filter(offset -> offset >= 0 && offset < Exercise.BAR)
                        .toList());
            }
            if (rhythms.size() == 1) {
                reading.add(SpeciesRule.VARIETY, time, voice, voice);
            }
        }
    }
}
