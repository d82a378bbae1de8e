package org.cmusic.composers.rules.species;

import static org.cmusic.composers.rules.species.PlacedNote.BAR;

import org.cmusic.model.Pitch;

/** How counterpoint begins, closes and keeps to its mode. */
final class CloseRules {
    private static final int MAJOR_THIRD = 4;
    private static final int SEMITONES = 12;

    private final Board board;
    private final Task task;

    CloseRules(Board board) {
        this.board = board;
        this.task = board.task;
    }

    private Pitch newest() {
        return board.note().pitch();
    }

    boolean beginsElsewhere() {
        if (board.line().size() > 1) {
            return false;
        }
        if (!task.hasTwoVoices()) {
            return board.voice() == task.bottom() && !task.mode().isFinal(newest());
        }
        Pitch cantus = board.pitch(task.cantusVoice(), board.note().onset());
        boolean above = board.voice() == 0;
        int perfection = above ? Motion.perfection(cantus, newest()) : Motion.perfection(newest(), cantus);
        return perfection != 1 && !(above && perfection == 5);
    }

    boolean endsElsewhere() {
        if (board.note().onset() != task.lastBar()) {
            return false;
        }
        if (task.hasTwoVoices()) {
            return Motion.perfection(newest(), board.pitch(task.cantusVoice(), task.lastBar())) != 1;
        }
        if (board.voice() == task.bottom()) {
            return !task.mode().isFinal(newest());
        }
        return !isOfLastChord(newest());
    }

    /** Whether a note is the final, its fifth or its major third: no bass but the final comes last. */
    private boolean isOfLastChord(Pitch pitch) {
        Pitch cantus = task.cantus().get(task.cantus().size() - 1);
        boolean third = Motion.sweetness(cantus, pitch) == 3
                && Math.floorMod(Motion.semitones(cantus, pitch), SEMITONES) == MAJOR_THIRD;
        return Motion.perfection(cantus, pitch) != 0 || third;
    }

    /** Whether no voice can answer the close of the cantus any more. */
    boolean closesBadly() {
        int size = task.cantus().size();
        Pitch before = task.cantus().get(size - 2);
        Pitch last = task.cantus().get(size - 1);
        if (!Motion.isStep(before, last)) {
            return false;
        }
        for (int voice = 0; voice < task.voices(); voice++) {
            if (voice != task.cantusVoice() && mayAnswer(board.line(voice), Motion.way(before, last))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayAnswer(VoiceLine line, int close) {
        if (line.end() < task.lastBar()) {
            return true;
        }
        boolean ended = line.end() > task.lastBar();
        int index = line.size() - (ended ? 2 : 1);
        if (index < 0) {
            return false;
        }
        Pitch pitch = line.pitch(index);
        boolean ready = close < 0 ? task.mode().isLeading(pitch) : isAboveFinal(pitch);
        return ready
                && (!ended
                        || Motion.letters(pitch, line.pitch(index + 1)) == -close
                                && task.mode().isFinal(line.pitch(index + 1)));
    }

    private boolean isAboveFinal(Pitch pitch) {
        Pitch last = task.cantus().get(task.cantus().size() - 1);
        return Math.floorMod(Motion.letters(last, pitch), 7) == 1;
    }

    boolean doublesLeadingTone() {
        int time = task.lastBar() - 1;
        if (task.hasTwoVoices()
                || task.mode().hasSemitoneAbove()
                || board.line().end() <= time) {
            return false;
        }
        int count = 0;
        for (int voice = 0; voice < task.voices(); voice++) {
            boolean leads = board.sounds(voice, time) && task.mode().isLeading(board.pitch(voice, time));
            count += leads ? 1 : 0;
        }
        return count > 1;
    }

    /** A note of the close that stands elsewhere, or a raised sixth that does not go on to the raised seventh. */
    boolean isForeign() {
        PlacedNote note = board.note();
        boolean close = note.onset() >= task.lastBar() - BAR && note.onset() < task.lastBar();
        if (!task.mode().holds(note.pitch()) && !close) {
            return true;
        }
        VoiceLine line = board.line();
        boolean sixthLast = task.mode().isRaisedSixth(note.pitch()) && note.end() >= task.lastBar();
        int last = line.size() - 1;
        boolean sixthBefore = last > 0 && task.mode().isRaisedSixth(line.pitch(last - 1));
        return sixthLast || sixthBefore && !(task.mode().isLeading(note.pitch()) && line.way(last) > 0);
    }
}
