package org.cmusic.composers.rules.melody;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.Chance;

/** Rhythm and harmony of a tune: phrases of four bars that answer each other, with the rhythm of the first bars again. */
final class Plan {
    private static final int PHRASE = 4;
    private static final int[] ASKING = {0, 3, 1, 4};
    private static final int[] ASKING_TOO = {0, 5, 3, 4};
    private static final int[] ANSWERING = {0, 3, 4, 0};
    private static final int[] ANSWERING_TOO = {5, 1, 4, 0};

    private final int bar;
    private final Chance chance;

    /**
     * @param bar eighth notes to a bar
     */
    Plan(int bar, Chance chance) {
        this.bar = bar;
        this.chance = chance;
    }

    List<Place> places(int bars) {
        List<List<Integer>> rhythms = List.of(rhythm(), rhythm(), rhythm());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < bars; i++) {
            boolean answers = i / PHRASE % 2 == 1 || i / PHRASE == (bars - 1) / PHRASE;
            boolean ends = i % PHRASE == PHRASE - 1 || i == bars - 1;
            List<Integer> rhythm = ends ? List.of(bar) : rhythms.get(i % PHRASE == 2 ? i / PHRASE % 2 * 2 : i % PHRASE);
            int chord = i == bars - 1 ? 0 : chord(i % PHRASE, answers);
            Place.Close close = !ends ? Place.Close.NONE : i == bars - 1 ? Place.Close.FULL : Place.Close.HALF;
            add(places, i * bar, rhythm, chord, close);
        }
        return places;
    }

    private int chord(int place, boolean answers) {
        boolean first = chance.occurs(0.5);
        return (answers ? first ? ANSWERING : ANSWERING_TOO : first ? ASKING : ASKING_TOO)[place];
    }

    private void add(List<Place> places, int start, List<Integer> rhythm, int chord, Place.Close close) {
        int time = start;
        for (int length : rhythm) {
            boolean strong = time == start || (time - start) * 2 == bar && bar % 4 == 0 || length > 2;
            places.add(new Place(time, length, chord, strong, close));
            time += length;
        }
    }

    /** A bar of quarters, with dotted quarters and pairs of eighths here and there. */
    private List<Integer> rhythm() {
        List<Integer> lengths = new ArrayList<>();
        int left = bar;
        while (left > 0) {
            int drawn = chance.weighted(5, left >= 4 ? 1.5 : 0, left >= 4 ? 1.5 : 0, 2.5);
            switch (drawn) {
                case 1 -> lengths.add(4);
                case 2 -> lengths.addAll(List.of(3, 1));
                case 3 -> lengths.addAll(left >= 2 ? List.of(1, 1) : List.of(1));
                default -> lengths.add(Math.min(2, left));
            }
            left = bar - lengths.stream().mapToInt(Integer::intValue).sum();
        }
        return lengths;
    }
}
