package org.cmusic.composers.rules.species;

import static org.cmusic.composers.rules.species.PlacedNote.BAR;
import static org.cmusic.composers.rules.species.PlacedNote.HALF;
import static org.cmusic.composers.rules.species.PlacedNote.QUARTER;

import org.cmusic.model.Pitch;

/** Whether dissonances may yet be excused, as far as they and what follows are known. */
final class DissonanceRules {
    private static final int LOOK_BACK = 4;
    private static final int NONE = -1;

    private final Board board;

    DissonanceRules(Board board) {
        this.board = board;
    }

    /** Whether a dissonance that is struck has no excuse. */
    boolean isUnexcused() {
        return clashes() || anyRecent(false);
    }

    /** Whether a dissonance that is held over a bar line is no suspension. */
    boolean isBadSuspension() {
        return anyRecent(true);
    }

    /** Two voices that both strike at a bar line and are dissonant, whatever else comes. */
    private boolean clashes() {
        int time = board.note().onset();
        if (time % BAR != 0) {
            return false;
        }
        for (int other = 0; other < board.task.voices(); other++) {
            if (other != board.voice() && board.isStruck(other, time)) {
                int upper = Math.min(other, board.voice());
                if (board.isDissonant(upper, Math.max(other, board.voice()), time)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean anyRecent(boolean held) {
        for (int frame = Math.max(0, board.framesBefore() - LOOK_BACK); frame < board.frames(); frame++) {
            if (board.state(frame) != Board.CONSONANT && isHeld(frame) == held && isBad(frame, held)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeld(int frame) {
        int time = board.time(frame);
        return board.state(frame) == Board.DISSONANT
                && board.sounds(board.task.florid(), time)
                && !board.isStruck(board.task.florid(), time);
    }

    private boolean isBad(int frame, boolean held) {
        if (board.state(frame) == Board.WRONG || board.task.species() == 1) {
            return true;
        }
        int index = board.florid().at(board.time(frame));
        if (held) {
            return !mayBeSuspension(frame, index);
        }
        return board.time(frame) % BAR == 0 || !mayBeOrnament(frame, index);
    }

    private boolean mayBeOrnament(int frame, int index) {
        VoiceLine line = board.florid();
        boolean framed =
                index > 0 && frame > 0 && board.state(frame - 1) == Board.CONSONANT && board.mayBeConsonant(frame + 1);
        int nextBar = (line.note(index).onset() / BAR + 1) * BAR;
        if (!framed || line.note(index).end() > nextBar || !isStepInto(line, index)) {
            return false;
        }
        if (index + 1 >= line.size()) {
            return true;
        }
        boolean steps = isStepInto(line, index + 1);
        boolean passes = steps && line.way(index) == line.way(index + 1);
        return passes || mayTurn(line, index) && (isBack(line, index) || mayBeCambiata(line, index));
    }

    private static boolean isStepInto(VoiceLine line, int index) {
        return Motion.isStep(line.pitch(index - 1), line.pitch(index));
    }

    private boolean mayTurn(VoiceLine line, int index) {
        int species = board.task.species();
        return (species == 3 || species == 5) && line.note(index).length() <= QUARTER;
    }

    private static boolean isBack(VoiceLine line, int index) {
        return line.pitch(index - 1).equals(line.pitch(index + 1));
    }

    /** Down a step, down a third, up a step. */
    private static boolean mayBeCambiata(VoiceLine line, int index) {
        PlacedNote note = line.note(index);
        boolean weak = note.length() > 1 && note.offset() % HALF == QUARTER;
        boolean down = line.way(index) < 0 && Motion.letters(note.pitch(), line.pitch(index + 1)) == -2;
        boolean up = index + 2 >= line.size() || Motion.letters(line.pitch(index + 1), line.pitch(index + 2)) == 1;
        return weak && down && up;
    }

    private boolean mayBeSuspension(int frame, int index) {
        VoiceLine line = board.florid();
        if (frame == 0 || board.state(frame - 1) != Board.CONSONANT) {
            return false;
        }
        if (index + 1 >= line.size()) {
            return true;
        }
        PlacedNote next = line.note(index + 1);
        if (!board.mayBeConsonant(board.frameAt(next.onset()))) {
            return false;
        }
        Pitch held = line.pitch(index);
        if (Motion.letters(held, next.pitch()) == -1) {
            return !isClumsy(frame, next.onset());
        }
        if (next.offset() != QUARTER || next.length() == 1) {
            return false;
        }
        if (index + 2 >= line.size()) {
            return true;
        }
        PlacedNote after = line.note(index + 2);
        return after.onset() == next.onset() + QUARTER
                && Motion.letters(held, after.pitch()) == -1
                && board.mayBeConsonant(board.frameAt(after.onset()))
                && !isClumsy(frame, after.onset());
    }

    /** Whether a suspension falls into a unison, or under another voice into an octave. */
    private boolean isClumsy(int frame, int resolution) {
        int florid = board.task.florid();
        if (board.frameAt(resolution) == NONE) {
            return false;
        }
        for (int other = 0; other < board.task.voices(); other++) {
            int upper = Math.min(other, florid);
            int lower = Math.max(other, florid);
            if (other != florid && board.isDissonant(upper, lower, board.time(frame))) {
                Pitch low = board.pitch(lower, resolution);
                Pitch high = board.pitch(upper, resolution);
                boolean octave = Motion.perfection(low, high) == 1;
                if (low.equals(high) || octave && lower == florid) {
                    return true;
                }
            }
        }
        return false;
    }
}
