package org.cmusic.composers.critic.species;

import static org.cmusic.composers.critic.species.SpeciesRule.ALTERNATION;
import static org.cmusic.composers.critic.species.SpeciesRule.LEAP;
import static org.cmusic.composers.critic.species.SpeciesRule.LEAPS_ONE_WAY;
import static org.cmusic.composers.critic.species.SpeciesRule.LEAP_RECOVERY;
import static org.cmusic.composers.critic.species.SpeciesRule.RANGE;
import static org.cmusic.composers.critic.species.SpeciesRule.REPETITION;
import static org.cmusic.composers.critic.species.SpeciesRule.TRITONE_OUTLINE;

/** Finds what one voice does that does not sing. */
final class LineJudge {
    private static final int TENTH = 16;
    private static final int SIXTH = 5;
    private static final int PAIRS = 4;

    private final Line line;
    private final int voice;
    private final Verdict verdict;

    LineJudge(Line line, int voice, Verdict verdict) {
        this.line = line;
        this.voice = voice;
        this.verdict = verdict;
    }

    /**
     * @param mostInARow how often a note may be struck in a row
     * @param mayAlternate whether two notes may come twice in a row
     */
    void judge(int mostInARow, boolean mayAlternate) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (!line.move(i).isSung()) {
                add(LEAP, i + 1);
            }
            turn(i);
        }
        repetitions(mostInARow);
        if (!mayAlternate) {
            alternations();
        }
        outlines();
        range();
    }

    private void add(SpeciesRule rule, int note) {
        verdict.add(rule, line.note(note).onset(), voice);
    }

    private void turn(int i) {
        if (i + 2 >= line.size()) {
            return;
        }
        Interval first = line.move(i);
        Interval second = line.move(i + 1);
        if (Math.abs(first.steps()) >= SIXTH && second.direction() != -first.direction()) {
            add(LEAP_RECOVERY, i + 2);
        }
        if (isOneWay(first, second)) {
            boolean third = i > 0 && isOneWay(line.move(i - 1), first);
            if (third || !isChordal(first.plus(second).upward())) {
                add(LEAPS_ONE_WAY, i + 2);
            }
        }
    }

    private static boolean isOneWay(Interval first, Interval second) {
        return first.isLeap() && second.isLeap() && first.direction() == second.direction();
    }

    private static boolean isChordal(Interval sum) {
        return switch (sum.steps()) {
            case 4 -> sum.semitones() == 7;
            case 5 -> sum.semitones() == 8 || sum.semitones() == 9;
            case 7 -> sum.semitones() == 12;
            default -> false;
        };
    }

    private void repetitions(int most) {
        int inARow = 1;
        for (int i = 1; i < line.size(); i++) {
            inARow = line.move(i - 1).isUnison() ? inARow + 1 : 1;
            if (inARow > most) {
                add(REPETITION, i);
            }
        }
    }

    private void alternations() {
        for (int i = PAIRS - 1; i < line.size(); i++) {
            boolean again = line.note(i).pitch().equals(line.note(i - 2).pitch())
                    && line.note(i - 1).pitch().equals(line.note(i - 3).pitch());
            if (again && !line.move(i - 1).isUnison()) {
                add(ALTERNATION, i);
            }
        }
    }

    private void outlines() {
        int start = 0;
        int direction = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            int next = line.move(i).direction();
            if (next != 0 && next != direction) {
                outline(start, i);
                start = direction == 0 ? start : i;
                direction = next;
            }
        }
        outline(start, line.size() - 1);
    }

    private void outline(int start, int end) {
        Interval span =
                Interval.between(line.note(start).pitch(), line.note(end).pitch());
        if (span.isAugmentedFourth() && end - start > 1) {
            add(TRITONE_OUTLINE, end);
        }
    }

    private void range() {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = 0; i < line.size(); i++) {
            int key = line.note(i).pitch().midi();
            low = Math.min(low, key);
            high = Math.max(high, key);
            if (high - low > TENTH) {
                add(RANGE, i);
            }
        }
    }
}
