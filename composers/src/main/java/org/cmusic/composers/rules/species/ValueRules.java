package org.cmusic.composers.rules.species;

import static org.cmusic.composers.rules.species.PlacedNote.BAR;
import static org.cmusic.composers.rules.species.PlacedNote.HALF;
import static org.cmusic.composers.rules.species.PlacedNote.QUARTER;

import java.util.ArrayList;
import java.util.List;

/** The note values of the voice that moves: which there can be, and what rules say of them. */
final class ValueRules {
    private static final int DOTTED = 6;
    private static final int FIFTH = 5;
    private static final int FOURTH = 4;

    private final Board board;
    private final Task task;

    ValueRules(Board board) {
        this.board = board;
        this.task = board.task;
    }

    /** Onsets and lengths that the next note of a voice can have, each as a pair. */
    List<int[]> next(int voice) {
        int time = board.line(voice).end();
        if (!task.moves(voice) || time >= task.lastBar()) {
            return List.of(new int[] {time, BAR});
        }
        List<int[]> spots = new ArrayList<>();
        if (time > 0 || task.species() != FOURTH) {
            lengths(voice, time, spots);
        }
        if (time == 0) {
            lengths(voice, task.species() == 3 ? QUARTER : HALF, spots);
        }
        return spots;
    }

    private void lengths(int voice, int time, List<int[]> spots) {
        int offset = time % BAR;
        boolean ties = offset == HALF && time + BAR < task.lastBar();
        switch (task.species()) {
            case 2 -> {
                spots.add(new int[] {time, HALF});
                if (time == task.lastBar() - BAR) {
                    spots.add(new int[] {time, BAR});
                }
            }
            case 3 -> spots.add(new int[] {time, QUARTER});
            case FOURTH -> spots.add(new int[] {time, ties ? BAR : HALF});
            default -> mixed(voice, time, ties, spots);
        }
        if (task.species() == FOURTH && ties) {
            spots.add(new int[] {time, HALF});
        }
    }

    private void mixed(int voice, int time, boolean ties, List<int[]> spots) {
        int offset = time % BAR;
        if (offset % 2 == 1) {
            spots.add(new int[] {time, 1});
            return;
        }
        spots.add(new int[] {time, QUARTER});
        if (offset % HALF == 0) {
            spots.add(new int[] {time, HALF});
        } else if (!hasEighths(voice, time / BAR)) {
            spots.add(new int[] {time, 1});
        }
        if (offset == 0) {
            spots.add(new int[] {time, DOTTED});
        }
        if (ties) {
            spots.add(new int[] {time, DOTTED});
            spots.add(new int[] {time, BAR});
        }
    }

    private boolean hasEighths(int voice, int bar) {
        VoiceLine line = board.line(voice);
        for (int i = line.size() - 1; i >= 0 && line.note(i).onset() / BAR == bar; i--) {
            if (line.note(i).length() == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfFlorid(int species) {
        return board.voice() == task.florid() && task.species() == species;
    }

    /** Whether more than a share of the bars between the first and last have no ligature into them. */
    boolean lacksLigatures(int share) {
        if (!isOfFlorid(FOURTH)) {
            return false;
        }
        int without = 0;
        for (PlacedNote note : board.line().notes()) {
            without += note.offset() == 0 && note.onset() > 0 && note.onset() < task.lastBar() ? 1 : 0;
        }
        return without > Math.max(1, (task.cantus().size() - 2) / share);
    }

    /** Whether an eighth is reached or left by more than a step. */
    boolean leapsInEighths() {
        VoiceLine line = board.line();
        int last = line.size() - 1;
        boolean eighths = isOfFlorid(FIFTH)
                && (line.note(last).length() == 1
                        || last > 0 && line.note(last - 1).length() == 1);
        return eighths && (last == 0 || !Motion.isStep(line.pitch(last - 1), line.pitch(last)));
    }

    /** Whether three bars in a row, the last of them just filled, have one rhythm. */
    boolean isMonotonous() {
        PlacedNote note = board.note();
        int bar = note.onset() / BAR;
        boolean filled = isOfFlorid(FIFTH) && note.end() >= (bar + 1) * BAR;
        return filled
                && bar > 1
                && note.onset() < task.lastBar()
                && rhythm(bar).equals(rhythm(bar - 1))
                && rhythm(bar).equals(rhythm(bar - 2));
    }

    private List<Integer> rhythm(int bar) {
        List<Integer> offsets = new ArrayList<>();
        for (PlacedNote note : board.line().notes()) {
            if (note.onset() / BAR == bar) {
                offsets.add(note.offset());
            }
        }
        return offsets;
    }

    /** Whether the voice begins a bar anew in the fourth species, or in the fifth strikes a half that could be tied over. */
    boolean lacksSyncope() {
        PlacedNote note = board.note();
        boolean inside = note.onset() > 0 && note.onset() < task.lastBar() - BAR;
        return isOfFlorid(FOURTH) && inside && note.offset() == 0
                || isOfFlorid(FIFTH) && inside && note.offset() == HALF && note.length() == HALF;
    }

    /** How much less a note of the fifth species flows than one in quarters. */
    int stillness() {
        PlacedNote note = board.note();
        if (!isOfFlorid(FIFTH) || note.onset() >= task.lastBar()) {
            return 0;
        }
        return switch (note.length()) {
            case 1, HALF -> 1;
            case DOTTED -> note.offset() == 0 ? 2 : 0;
            default -> 0;
        };
    }
}
