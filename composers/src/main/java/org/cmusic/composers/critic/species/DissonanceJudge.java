package org.cmusic.composers.critic.species;

import static org.cmusic.composers.critic.species.SpeciesRule.DISSONANCE;
import static org.cmusic.composers.critic.species.SpeciesRule.SUSPENSION;

/** Finds dissonances that nothing excuses. */
final class DissonanceJudge {
    private static final int HALF = 4;
    private static final int QUARTER = 2;
    private static final int SECOND_SPECIES = 2;
    private static final int FOURTH_SPECIES = 4;

    private final Exercise exercise;
    private final Moments moments;
    private final Verdict verdict;
    private final int florid;
    private final Line line;

    DissonanceJudge(Exercise exercise, Moments moments, Verdict verdict) {
        this.exercise = exercise;
        this.moments = moments;
        this.verdict = verdict;
        this.florid = exercise.florid();
        this.line = exercise.lines().get(florid);
    }

    void judge() {
        for (int moment = 0; moment < moments.size(); moment++) {
            for (Moments.Pair pair : moments.dissonancesAt(moment)) {
                judge(moment, pair);
            }
        }
    }

    private void judge(int moment, Moments.Pair pair) {
        if (!pair.holds(florid)) {
            verdict.add(DISSONANCE, moments.time(moment), pair.upper(), pair.lower());
        } else if (!moments.isStruck(moment, florid)) {
            if (!isSuspension(moment) || isClumsy(moment, pair)) {
                verdict.add(SUSPENSION, moments.time(moment), pair.upper(), pair.lower());
            }
        } else if (moments.isBarLine(moment) || !isOrnament(moment)) {
            verdict.add(DISSONANCE, moments.time(moment), pair.upper(), pair.lower());
        }
    }

    private boolean isOrnament(int moment) {
        int index = moments.index(moment, florid);
        if (index == 0 || index + 1 >= line.size() || moment + 1 >= moments.size()) {
            return false;
        }
        boolean framed = moments.isConsonant(moment - 1)
                && moments.isConsonant(moment + 1)
                && moments.isStruck(moment + 1, florid);
        return framed && (isPassing(index) || mayTurn(index) && (isNeighbour(index) || isCambiata(index)));
    }

    private boolean isPassing(int index) {
        Interval in = line.move(index - 1);
        Interval out = line.move(index);
        return in.isStep() && out.isStep() && in.direction() == out.direction();
    }

    private boolean mayTurn(int index) {
        int species = exercise.species();
        return species != SECOND_SPECIES
                && species != FOURTH_SPECIES
                && line.note(index).length() <= QUARTER;
    }

    private boolean isNeighbour(int index) {
        boolean back = line.note(index - 1).pitch().equals(line.note(index + 1).pitch());
        return line.move(index - 1).isStep() && back;
    }

    private boolean isCambiata(int index) {
        boolean weak =
                line.note(index).offset() % HALF == QUARTER && !line.note(index).isEighth();
        return weak
                && index + 2 < line.size()
                && line.move(index - 1).steps() == -1
                && line.move(index).steps() == -2
                && line.move(index + 1).steps() == 1;
    }

    private boolean isSuspension(int moment) {
        int index = moments.index(moment, florid);
        int resolution = resolution(index);
        return moments.isConsonant(moment - 1)
                && resolution > index
                && Interval.between(
                                        line.note(index).pitch(),
                                        line.note(resolution).pitch())
                                .steps()
                        == -1
                && isConsonantFrom(index + 1, resolution);
    }

    /** The note into which a suspended note must fall: the next, or after an ornament the one on the second half. */
    private int resolution(int index) {
        if (index + 1 >= line.size()) {
            return index;
        }
        boolean early = line.note(index + 1).offset() == QUARTER;
        boolean falls = line.move(index).steps() == -1;
        if (!early || falls) {
            return index + 1;
        }
        boolean ornamented = index + 2 < line.size()
                && line.note(index + 2).onset() == line.note(index + 1).onset() + QUARTER;
        return ornamented ? index + 2 : index;
    }

    private boolean isConsonantFrom(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!moments.isConsonant(moments.at(line.note(i).onset()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a suspension falls into a unison, or below another voice into an octave. */
    private boolean isClumsy(int moment, Moments.Pair pair) {
        int resolution = resolution(moments.index(moment, florid));
        int at = moments.at(line.note(resolution).onset());
        if (!moments.sounds(at, pair.upper()) || !moments.sounds(at, pair.lower())) {
            return false;
        }
        Interval interval = moments.interval(at, pair.upper(), pair.lower());
        return interval.isUnison() || pair.lower() == florid && interval.isOctave();
    }
}
