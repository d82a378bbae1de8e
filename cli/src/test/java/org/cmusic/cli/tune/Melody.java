package org.cmusic.cli.tune;

import java.util.ArrayList;
import java.util.List;

/** What can be told of a row of notes. */
final class Melody {
    private Melody() {}

    /** Notes that are tied are one. */
    static List<MelodyNote> joined(List<MelodyNote> notes) {
        List<MelodyNote> joined = new ArrayList<>();
        boolean open = false;
        for (MelodyNote note : notes) {
            if (open) {
                MelodyNote before = joined.remove(joined.size() - 1);
                joined.add(new MelodyNote(before.pitch(), before.ticks() + note.ticks(), note.tied()));
            } else {
                joined.add(note);
            }
            open = note.tied();
        }
        return joined;
    }

    /** Semitones from its lowest to its highest note. */
    static int range(List<MelodyNote> melody) {
        List<Integer> heights = melody.stream()
                .filter(MelodyNote::sounds)
                .map(MelodyNote::semitones)
                .sorted()
                .toList();
        return heights.get(heights.size() - 1) - heights.get(0);
    }

    /**
     * The longest row of notes that two melodies share, in whatever key and whatever values: the same intervals, and
     * lengths in the same proportions. A rest parts two notes as a longer note would.
     */
    static int longestCommonRun(List<MelodyNote> one, List<MelodyNote> other) {
        List<Long> first = moves(one);
        List<Long> second = moves(other);
        int longest = 0;
        int[] above = new int[second.size() + 1];
        for (Long move : first) {
            int[] row = new int[second.size() + 1];
            for (int i = 0; i < second.size(); i++) {
                row[i + 1] = move.equals(second.get(i)) ? above[i] + 1 : 0;
                longest = Math.max(longest, row[i + 1]);
            }
            above = row;
        }
        return longest + 1;
    }

    /** Each step from a note to the next: its interval, and the next length by the length before, in one number. */
    private static List<Long> moves(List<MelodyNote> melody) {
        List<MelodyNote> sounding = withoutRests(melody);
        List<Long> moves = new ArrayList<>();
        for (int i = 1; i < sounding.size(); i++) {
            MelodyNote before = sounding.get(i - 1);
            MelodyNote note = sounding.get(i);
            long proportion = note.ticks() * MelodyNote.TICKS / before.ticks();
            moves.add(proportion * 256 + note.semitones() - before.semitones() + 128);
        }
        return moves;
    }

    /** Each note as long as from its start to that of the next. */
    private static List<MelodyNote> withoutRests(List<MelodyNote> melody) {
        List<MelodyNote> sounding = new ArrayList<>();
        for (MelodyNote note : melody) {
            if (note.sounds()) {
                sounding.add(note);
            } else if (!sounding.isEmpty()) {
                MelodyNote before = sounding.remove(sounding.size() - 1);
                sounding.add(new MelodyNote(before.pitch(), before.ticks() + note.ticks(), false));
            }
        }
        return sounding;
    }
}
