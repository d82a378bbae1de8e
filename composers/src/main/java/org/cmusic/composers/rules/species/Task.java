package org.cmusic.composers.rules.species;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Pitch;

/**
 * What counterpoint is wanted.
 *
 * @param cantus a note for each bar
 * @param ranges of each voice, the highest first; that of the cantus is not looked at
 * @param cantusVoice which voice has the cantus, counted from 0 at the top
 * @param florid which voice moves as the species has it
 * @param species 1 to 5
 */
public record Task(List<Pitch> cantus, List<Range> ranges, int cantusVoice, int florid, int species, Church mode) {
    private static final int BETWEEN_VOICES = 5;
    private static final int ROOM = 18;
    private static final int HIGHEST = 86;
    private static final int LOWEST = 33;
    private static final int MOST_SPECIES = 5;
    private static final int MOST_VOICES = 4;

    /**
     * What a voice can sing.
     *
     * @param low the lowest key
     * @param high the highest
     */
    public record Range(int low, int high) {}

    /** @throws IllegalArgumentException if there is no such counterpoint */
    public Task {
        cantus = List.copyOf(cantus);
        ranges = List.copyOf(ranges);
        if (species < 1 || species > MOST_SPECIES || ranges.size() < 2 || ranges.size() > MOST_VOICES) {
            throw new IllegalArgumentException("species 1 to 5 in 2 to 4 voices");
        }
        if (cantus.size() < 2 || cantusVoice == florid || cantusVoice >= ranges.size() || florid >= ranges.size()) {
            throw new IllegalArgumentException("no cantus beside another voice");
        }
    }

    /**
     * Counterpoint on one side of a cantus, each voice a fourth or so from the one beside it.
     *
     * @param above whether the cantus is the lowest voice; else it is the highest
     */
    public static Task beside(List<Pitch> cantus, int voices, boolean above, int species, Church mode) {
        int low = cantus.stream().mapToInt(Pitch::midi).min().orElseThrow();
        int high = cantus.stream().mapToInt(Pitch::midi).max().orElseThrow();
        List<Range> ranges = new ArrayList<>();
        for (int voice = 0; voice < voices; voice++) {
            int away = BETWEEN_VOICES * (above ? voices - 1 - voice : voice);
            int from = above ? low + away - 1 : high - away - ROOM;
            int to = above ? low + away + ROOM : high - away + 1;
            ranges.add(new Range(Math.max(LOWEST, from), Math.min(HIGHEST, to)));
        }
        int cantusVoice = above ? voices - 1 : 0;
        return new Task(cantus, ranges, cantusVoice, voices - 1 - cantusVoice, species, mode);
    }

    int voices() {
        return ranges.size();
    }

    int bottom() {
        return ranges.size() - 1;
    }

    boolean hasTwoVoices() {
        return ranges.size() == 2;
    }

    int lastBar() {
        return (cantus.size() - 1) * PlacedNote.BAR;
    }

    boolean moves(int voice) {
        return voice == florid && species > 1;
    }
}
