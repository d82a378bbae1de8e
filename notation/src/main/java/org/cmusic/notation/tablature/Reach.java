package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which tones of a moment can sound together, each on a string of its own. Where there are too many for the strings, the
 * highest and the lowest are kept, then those next to them, from the outside in.
 *
 * @param kept those that can sound, by their places in the moment, from the lowest up
 * @param crowded those that some string has, but none is left for
 * @param unreached those that no string has
 */
record Reach(List<Integer> kept, List<Integer> crowded, List<Integer> unreached) {

    /** That of a moment. */
    static Reach of(Moment moment, Fretboard board) {
        List<StruckTone> tones = moment.tones();
        int[] holder = new int[board.size()];
        Arrays.fill(holder, Fretboard.NONE);
        List<Integer> kept = new ArrayList<>();
        List<Integer> crowded = new ArrayList<>();
        List<Integer> unreached = new ArrayList<>();
        for (int place : fromOutside(tones.size())) {
            if (!isReached(tones.get(place), board)) {
                unreached.add(place);
            } else if (kept.size() < board.size() && seat(place, tones, board, holder, new boolean[board.size()])) {
                kept.add(place);
            } else {
                crowded.add(place);
            }
        }
        return new Reach(sorted(kept), sorted(crowded), sorted(unreached));
    }

    private static List<Integer> sorted(List<Integer> places) {
        return places.stream().sorted().toList();
    }

    /** The last, the first, the last but one and so on. */
    private static int[] fromOutside(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i % 2 == 0 ? size - 1 - i / 2 : i / 2;
        }
        return order;
    }

    private static boolean isReached(StruckTone tone, Fretboard board) {
        for (int course = 0; course < board.size(); course++) {
            if (board.fret(course, tone.midi()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Gives a tone a string; others may move to other strings for it, but none is left without. */
    private static boolean seat(int place, List<StruckTone> tones, Fretboard board, int[] holder, boolean[] tried) {
        for (int course = 0; course < holder.length; course++) {
            if (!tried[course] && board.fret(course, tones.get(place).midi()) >= 0) {
                tried[course] = true;
                if (holder[course] < 0 || seat(holder[course], tones, board, holder, tried)) {
                    holder[course] = place;
                    return true;
                }
            }
        }
        return false;
    }
}
