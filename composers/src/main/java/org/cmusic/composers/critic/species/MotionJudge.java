package org.cmusic.composers.critic.species;

import static org.cmusic.composers.critic.species.SpeciesRule.ACCENTED_PARALLEL;
import static org.cmusic.composers.critic.species.SpeciesRule.CROSSING;
import static org.cmusic.composers.critic.species.SpeciesRule.CROSS_RELATION;
import static org.cmusic.composers.critic.species.SpeciesRule.DIRECT_PERFECT;
import static org.cmusic.composers.critic.species.SpeciesRule.PARALLEL_PERFECT;
import static org.cmusic.composers.critic.species.SpeciesRule.PARALLEL_RUN;
import static org.cmusic.composers.critic.species.SpeciesRule.SPACING;
import static org.cmusic.composers.critic.species.SpeciesRule.UNISON;

import org.cmusic.model.Pitch;

/** Finds where two voices move or stand together as they should not. */
final class MotionJudge {
    private static final int TWELFTH = 19;
    private static final int FOURTH = 3;
    private static final int HALF = 4;
    private static final int LETTERS = 7;
    private static final int MOST_ALIKE = 4;

    private final Exercise exercise;
    private final Moments moments;
    private final Verdict verdict;

    MotionJudge(Exercise exercise, Moments moments, Verdict verdict) {
        this.exercise = exercise;
        this.moments = moments;
        this.verdict = verdict;
    }

    void judge() {
        for (int upper = 0; upper < moments.lines(); upper++) {
            for (int lower = upper + 1; lower < moments.lines(); lower++) {
                judge(upper, lower);
            }
        }
    }

    private void judge(int upper, int lower) {
        for (int moment = 0; moment < moments.size(); moment++) {
            if (moments.sounds(moment, upper) && moments.sounds(moment, lower)) {
                places(moment, upper, lower);
                if (moment > 0 && moments.sounds(moment - 1, upper) && moments.sounds(moment - 1, lower)) {
                    steps(moment, upper, lower);
                }
            }
        }
        accents(upper, lower);
        if (exercise.hasTwoVoices() && exercise.species() == 1) {
            runs();
        }
    }

    private void add(SpeciesRule rule, int moment, int upper, int lower) {
        verdict.add(rule, moments.time(moment), upper, lower);
    }

    private void places(int moment, int upper, int lower) {
        Interval interval = moments.interval(moment, upper, lower);
        int bar = moments.time(moment) / Exercise.BAR;
        boolean inside = bar > 0 && bar < exercise.bars() - 1;
        if (moments.isBarLine(moment) && inside && interval.isUnison()) {
            add(UNISON, moment, upper, lower);
        }
        if (lower == upper + 1) {
            if (interval.semitones() < 0) {
                add(CROSSING, moment, upper, lower);
            }
            if (moments.isBarLine(moment) && interval.semitones() > TWELFTH) {
                add(SPACING, moment, upper, lower);
            }
        }
    }

    private void steps(int moment, int upper, int lower) {
        crossRelation(moment, upper, lower);
        crossRelation(moment, lower, upper);
        int above = moments.move(moment, upper).direction();
        int below = moments.move(moment, lower).direction();
        Interval before = moments.interval(moment - 1, upper, lower).upward();
        Interval after = moments.interval(moment, upper, lower).upward();
        if (above == 0 || below == 0) {
            return;
        }
        if (isSamePerfect(before, after)) {
            add(PARALLEL_PERFECT, moment, upper, lower);
        }
        boolean outer = upper == 0 && lower == moments.lines() - 1;
        boolean leaps = moments.move(moment, upper).isLeap();
        if (above == below && after.isPerfect() && (exercise.hasTwoVoices() || outer && leaps)) {
            add(DIRECT_PERFECT, moment, upper, lower);
        }
    }

    private static boolean isSamePerfect(Interval before, Interval after) {
        return before.isFifth() && after.isFifth() || before.isOctave() && after.isOctave();
    }

    private void crossRelation(int moment, int earlier, int later) {
        Pitch before = moments.note(moment - 1, earlier).pitch();
        Pitch after = moments.note(moment, later).pitch();
        boolean oneLetter = Math.floorMod(before.diatonicStep() - after.diatonicStep(), LETTERS) == 0;
        if (oneLetter && before.alteration() != after.alteration() && moments.isStruck(moment, later)) {
            add(CROSS_RELATION, moment, earlier, later);
        }
    }

    private void accents(int upper, int lower) {
        int species = exercise.species();
        int florid = exercise.florid();
        boolean both = upper == florid || lower == florid;
        for (int bar = 0; both && bar + 1 < exercise.bars(); bar++) {
            if (species == 2 && isAccentedAt(bar, 0, upper, lower) && !isParted(bar, florid)) {
                verdict.add(ACCENTED_PARALLEL, (bar + 1) * Exercise.BAR, upper, lower);
            }
            if (species == 4 && isAccentedAt(bar, HALF, upper, lower) && isOctaveAt(bar, upper, lower)) {
                verdict.add(ACCENTED_PARALLEL, (bar + 1) * Exercise.BAR + HALF, upper, lower);
            }
        }
    }

    /** Whether a perfect interval at a place of a bar comes again at the same place of the next, by motion the same way. */
    private boolean isAccentedAt(int bar, int offset, int upper, int lower) {
        int first = moments.at(bar * Exercise.BAR + offset);
        int second = moments.at((bar + 1) * Exercise.BAR + offset);
        if (!isPair(first, upper, lower) || !isPair(second, upper, lower)) {
            return false;
        }
        int above = way(first, second, upper);
        int below = way(first, second, lower);
        Interval before = moments.interval(first, upper, lower).upward();
        Interval after = moments.interval(second, upper, lower).upward();
        return above == below && above != 0 && isSamePerfect(before, after);
    }

    private boolean isPair(int moment, int upper, int lower) {
        return moment >= 0 && moments.sounds(moment, upper) && moments.sounds(moment, lower);
    }

    private int way(int first, int second, int line) {
        return Interval.between(
                        moments.note(first, line).pitch(),
                        moments.note(second, line).pitch())
                .direction();
    }

    private boolean isOctaveAt(int bar, int upper, int lower) {
        int moment = moments.at(bar * Exercise.BAR + HALF);
        return moments.interval(moment, upper, lower).isOctave();
    }

    /** Whether a leap of a fourth or more lies between two bar lines, or nothing does. */
    private boolean isParted(int bar, int florid) {
        int middle = moments.at(bar * Exercise.BAR + HALF);
        return middle < 0
                || !moments.isStruck(middle, florid)
                || Math.abs(moments.move(middle, florid).steps()) >= FOURTH;
    }

    private void runs() {
        int thirds = 0;
        int sixths = 0;
        for (int moment = 0; moment < moments.size(); moment++) {
            boolean pair = isPair(moment, 0, 1);
            thirds = pair && moments.interval(moment, 0, 1).upward().isThird() ? thirds + 1 : 0;
            sixths = pair && moments.interval(moment, 0, 1).upward().isSixth() ? sixths + 1 : 0;
            if (Math.max(thirds, sixths) > MOST_ALIKE) {
                add(PARALLEL_RUN, moment, 0, 1);
            }
        }
    }
}
