package org.cmusic.composers.critic.species;

import java.util.List;

/**
 * A cantus in whole notes with other voices in whole notes and one that moves as its species has it.
 *
 * @param lines the highest first
 * @param cantus which of them is the cantus, counted from 0
 * @param species 1 to 5
 * @param signature sharps of the mode, below zero flats
 */
public record Exercise(List<Line> lines, int cantus, int species, int signature) {
    /** A bar in the units of time of this package. */
    public static final int BAR = 8;

    private static final int MOST_SPECIES = 5;

    /** @throws IllegalArgumentException if there is no such exercise */
    public Exercise {
        lines = List.copyOf(lines);
        if (species < 1 || species > MOST_SPECIES) {
            throw new IllegalArgumentException("no such species: " + species);
        }
        if (lines.size() < 2 || cantus < 0 || cantus >= lines.size()) {
            throw new IllegalArgumentException("no cantus with another voice");
        }
        if (lines.stream().anyMatch(line -> line.notes().isEmpty())) {
            throw new IllegalArgumentException("a voice without notes");
        }
    }

    /** The number of bars: of notes of the cantus. */
    int bars() {
        return lines.get(cantus).size();
    }

    boolean hasTwoVoices() {
        return lines.size() == 2;
    }

    /** The voice that moves in the values of the species; in the first species the first that is not the cantus. */
    int florid() {
        int first = cantus == 0 ? 1 : 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i != cantus && !lines.get(i).isWhole()) {
                return i;
            }
        }
        return first;
    }
}
