package org.cmusic.composers.rules.species;

import static org.cmusic.composers.rules.species.PlacedNote.BAR;
import static org.cmusic.composers.rules.species.PlacedNote.HALF;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cmusic.model.Pitch;

/** How the voice that was just composed goes with each of the others. */
final class PairRules {
    private static final int FOURTH = 3;
    private static final int LETTERS = 7;

    private final Board board;
    private final Task task;

    PairRules(Board board) {
        this.board = board;
        this.task = board.task;
    }

    /** A moment of two voices that both have come to. */
    private record Meeting(int upper, int lower, int time) {}

    private boolean any(Predicate<Meeting> predicate) {
        return meetings().stream().anyMatch(predicate);
    }

    private List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        PlacedNote note = board.note();
        for (int other = 0; other < task.voices(); other++) {
            if (other != board.voice()) {
                int upper = Math.min(other, board.voice());
                int lower = Math.max(other, board.voice());
                for (int time : times(note, other)) {
                    meetings.add(new Meeting(upper, lower, time));
                }
            }
        }
        return meetings;
    }

    private TreeSet<Integer> times(PlacedNote note, int other) {
        TreeSet<Integer> times = new TreeSet<>();
        for (int time = note.onset(); time < note.end(); time++) {
            boolean starts = time == note.onset() || board.isStruck(other, time);
            if (starts && board.sounds(other, time)) {
                times.add(time);
            }
        }
        return times;
    }

    private Pitch now(int voice, Meeting meeting) {
        return board.pitch(voice, meeting.time());
    }

    private Pitch before(int voice, Meeting meeting) {
        return board.pitch(voice, meeting.time() - 1);
    }

    private boolean hasBefore(Meeting meeting) {
        int time = meeting.time() - 1;
        return board.sounds(meeting.upper(), time) && board.sounds(meeting.lower(), time);
    }

    private int way(int voice, Meeting meeting) {
        return Motion.way(before(voice, meeting), now(voice, meeting));
    }

    private boolean bothMove(Meeting meeting) {
        return hasBefore(meeting) && way(meeting.upper(), meeting) != 0 && way(meeting.lower(), meeting) != 0;
    }

    boolean meetsInUnison() {
        return any(meeting -> meeting.time() % BAR == 0
                && meeting.time() > 0
                && meeting.time() < task.lastBar()
                && now(meeting.upper(), meeting).equals(now(meeting.lower(), meeting)));
    }

    boolean meetsInWeakUnison() {
        return any(meeting ->
                meeting.time() % BAR != 0 && now(meeting.upper(), meeting).equals(now(meeting.lower(), meeting)));
    }

    boolean isParallel() {
        return any(meeting ->
                bothMove(meeting) && perfection(meeting) != 0 && perfection(meeting) == perfectionBefore(meeting));
    }

    private int perfection(Meeting meeting) {
        return Motion.perfection(now(meeting.lower(), meeting), now(meeting.upper(), meeting));
    }

    private int perfectionBefore(Meeting meeting) {
        return Motion.perfection(before(meeting.lower(), meeting), before(meeting.upper(), meeting));
    }

    boolean isDirect() {
        return any(meeting -> bothMove(meeting)
                && perfection(meeting) != 0
                && way(meeting.upper(), meeting) == way(meeting.lower(), meeting)
                && (task.hasTwoVoices() || isOuter(meeting) && leapsAbove(meeting)));
    }

    private boolean isOuter(Meeting meeting) {
        return meeting.upper() == 0 && meeting.lower() == task.bottom();
    }

    private boolean leapsAbove(Meeting meeting) {
        return !Motion.isStep(before(meeting.upper(), meeting), now(meeting.upper(), meeting));
    }

    /** How many voices move the same way as the last one, where both move. */
    int similar() {
        return (int) meetings().stream()
                .filter(meeting -> bothMove(meeting) && way(meeting.upper(), meeting) == way(meeting.lower(), meeting))
                .count();
    }

    /** How many perfect intervals there are at a bar line between the ends. */
    int perfects() {
        return (int) meetings().stream()
                .filter(meeting -> meeting.time() % BAR == 0
                        && meeting.time() > 0
                        && meeting.time() < task.lastBar()
                        && perfection(meeting) != 0)
                .count();
    }

    boolean crosses() {
        return any(meeting -> meeting.lower() == meeting.upper() + 1
                && Motion.semitones(now(meeting.lower(), meeting), now(meeting.upper(), meeting)) < 0);
    }

    boolean isFarApart(int most) {
        return any(meeting -> meeting.lower() == meeting.upper() + 1
                && meeting.time() % BAR == 0
                && Motion.semitones(now(meeting.lower(), meeting), now(meeting.upper(), meeting)) > most);
    }

    boolean isCrossRelated() {
        return any(meeting -> hasBefore(meeting)
                && (crossRelated(meeting, meeting.upper(), meeting.lower())
                        || crossRelated(meeting, meeting.lower(), meeting.upper())));
    }

    private boolean crossRelated(Meeting meeting, int earlier, int later) {
        Pitch one = before(earlier, meeting);
        Pitch other = now(later, meeting);
        return board.isStruck(later, meeting.time())
                && one.alteration() != other.alteration()
                && Math.floorMod(Motion.letters(one, other), LETTERS) == 0;
    }

    /** Perfect intervals from one bar to the next at the place that counts in the species. */
    boolean isAccented() {
        int offset = task.species() == 4 ? HALF : 0;
        boolean counts = task.species() == 2 || task.species() == 4;
        return counts
                && any(meeting -> meeting.time() % BAR == offset
                        && (meeting.upper() == task.florid() || meeting.lower() == task.florid())
                        && isAccentedFrom(meeting, meeting.time() - BAR));
    }

    private boolean isAccentedFrom(Meeting meeting, int earlier) {
        if (!board.sounds(meeting.upper(), earlier) || !board.sounds(meeting.lower(), earlier)) {
            return false;
        }
        Pitch high = board.pitch(meeting.upper(), earlier);
        Pitch low = board.pitch(meeting.lower(), earlier);
        int way = Motion.way(high, now(meeting.upper(), meeting));
        boolean together = way != 0 && way == Motion.way(low, now(meeting.lower(), meeting));
        int perfection = perfection(meeting);
        boolean same = perfection != 0 && perfection == Motion.perfection(low, high);
        return together && same && (task.species() == 2 ? isUnparted(earlier) : perfection == 1);
    }

    /** Whether between two bar lines there is a note, reached by less than a fourth. */
    private boolean isUnparted(int earlier) {
        VoiceLine line = board.florid();
        int middle = line.at(earlier + HALF);
        return line.note(middle).onset() == earlier + HALF
                && Math.abs(Motion.letters(line.pitch(middle - 1), line.pitch(middle))) < FOURTH;
    }

    /** More than so many thirds, or sixths, in a row; in two voices of whole notes. */
    boolean runsAlike(int most) {
        if (task.species() != 1 || !task.hasTwoVoices()) {
            return false;
        }
        int last = board.line().size() - 1;
        int sweetness = sweetness(last);
        int count = 0;
        while (last - count >= 0 && sweetness != 0 && sweetness(last - count) == sweetness) {
            count++;
        }
        return count > most;
    }

    private int sweetness(int bar) {
        return Motion.sweetness(board.line(1).pitch(bar), board.line(0).pitch(bar));
    }
}
