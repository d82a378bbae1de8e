package org.cmusic.composers.critic.species;

import static org.cmusic.composers.critic.species.SpeciesRule.BEGINNING;
import static org.cmusic.composers.critic.species.SpeciesRule.CADENCE;
import static org.cmusic.composers.critic.species.SpeciesRule.DOUBLED_LEADING_TONE;
import static org.cmusic.composers.critic.species.SpeciesRule.ENDING;
import static org.cmusic.composers.critic.species.SpeciesRule.FOREIGN_NOTE;

import org.cmusic.model.Pitch;

/** Finds what does not keep to the mode, at the beginning, at the end and between. */
final class ModeJudge {
    private static final int LETTERS = 7;
    private static final int OCTAVE = 12;
    private static final int SHARPEST = 5;
    private static final int FLAT_ONE = -2;
    private static final int PHRYGIAN = 4;
    private static final int RAISED_SEVENTH = 5;
    private static final int RAISED_SIXTH = 3;
    private static final int MAJOR_THIRD = 4;

    private final Exercise exercise;
    private final Moments moments;
    private final Verdict verdict;
    private final Pitch theFinal;
    private final int lastBar;

    ModeJudge(Exercise exercise, Moments moments, Verdict verdict) {
        this.exercise = exercise;
        this.moments = moments;
        this.verdict = verdict;
        this.theFinal = exercise.lines().get(exercise.cantus()).last().pitch();
        this.lastBar = (exercise.bars() - 1) * Exercise.BAR;
    }

    void judge() {
        for (int i = 0; i < exercise.lines().size(); i++) {
            if (i != exercise.cantus()) {
                foreign(i);
            }
        }
        beginning();
        ending();
        cadence();
        if (!exercise.hasTwoVoices() && hasLeadingTone()) {
            doubled();
        }
    }

    private boolean isPhrygian() {
        return theFinal.fifths() - exercise.signature() >= PHRYGIAN;
    }

    private boolean hasLeadingTone() {
        return !isPhrygian();
    }

    private boolean isFinal(Pitch pitch) {
        return pitch.fifths() == theFinal.fifths();
    }

    private boolean isLeadingTone(Pitch pitch) {
        int fifths = theFinal.fifths() + (isPhrygian() ? RAISED_SEVENTH - LETTERS : RAISED_SEVENTH);
        return pitch.fifths() == fifths;
    }

    private void foreign(int voice) {
        Line line = exercise.lines().get(voice);
        for (int i = 0; i < line.size(); i++) {
            LineNote note = line.note(i);
            int place = note.pitch().fifths() - exercise.signature();
            boolean natural = place >= FLAT_ONE && place <= SHARPEST;
            boolean close = note.onset() >= lastBar - Exercise.BAR && note.onset() < lastBar;
            if (!natural && !(close && isRaised(line, i))) {
                verdict.add(FOREIGN_NOTE, note.onset(), voice);
            }
        }
    }

    private boolean isRaised(Line line, int index) {
        Pitch pitch = line.note(index).pitch();
        boolean sixth = pitch.fifths() == theFinal.fifths() + RAISED_SIXTH
                && index + 1 < line.size()
                && line.move(index).steps() == 1
                && isLeadingTone(line.note(index + 1).pitch());
        return hasLeadingTone() && (isLeadingTone(pitch) || sixth);
    }

    private int bottom() {
        return exercise.lines().size() - 1;
    }

    private int counterpoint() {
        return exercise.cantus() == 0 ? 1 : 0;
    }

    private void beginning() {
        if (exercise.hasTwoVoices()) {
            LineNote first = exercise.lines().get(counterpoint()).note(0);
            int moment = moments.at(first.onset());
            if (!moments.sounds(moment, exercise.cantus())) {
                return;
            }
            Interval interval = moments.interval(moment, 0, 1);
            boolean above = counterpoint() == 0;
            if (!interval.isOctave() && !(above && interval.isFifth())) {
                verdict.add(BEGINNING, first.onset(), counterpoint());
            }
        } else if (bottom() != exercise.cantus()) {
            LineNote first = exercise.lines().get(bottom()).note(0);
            if (!isFinal(first.pitch())) {
                verdict.add(BEGINNING, first.onset(), bottom());
            }
        }
    }

    private void ending() {
        Pitch bass = exercise.lines().get(bottom()).last().pitch();
        if (!isFinal(bass)) {
            verdict.add(ENDING, lastBar, bottom());
        }
        for (int i = 0; i < bottom(); i++) {
            Interval interval =
                    Interval.between(bass, exercise.lines().get(i).last().pitch());
            boolean third = interval.isThird() && Math.floorMod(interval.semitones(), OCTAVE) == MAJOR_THIRD;
            boolean full = !exercise.hasTwoVoices() && (interval.isFifth() || third);
            if (!interval.isOctave() && !full) {
                verdict.add(ENDING, lastBar, i);
            }
        }
    }

    /** A cantus that falls to its final wants a voice that rises to it by step, and the other way round. */
    private void cadence() {
        Line cantus = exercise.lines().get(exercise.cantus());
        Interval close = cantus.size() < 2 ? new Interval(0, 0) : cantus.move(cantus.size() - 2);
        if (!close.isStep()) {
            return;
        }
        for (int i = 0; i < exercise.lines().size(); i++) {
            if (i != exercise.cantus() && answers(exercise.lines().get(i), close.direction())) {
                return;
            }
        }
        verdict.add(CADENCE, lastBar, exercise.hasTwoVoices() ? counterpoint() : exercise.cantus());
    }

    private boolean answers(Line line, int direction) {
        if (line.size() < 2) {
            return false;
        }
        Interval move = line.move(line.size() - 2);
        boolean against = move.isStep() && move.direction() == -direction;
        boolean leading =
                direction > 0 || isLeadingTone(line.note(line.size() - 2).pitch());
        return against && leading && isFinal(line.last().pitch());
    }

    private void doubled() {
        int moment = moments.at(lastBar) - 1;
        int first = Moments.NONE;
        for (int line = 0; moment >= 0 && line < moments.lines(); line++) {
            if (moments.sounds(moment, line)
                    && isLeadingTone(moments.note(moment, line).pitch())) {
                if (first != Moments.NONE) {
                    verdict.add(DOUBLED_LEADING_TONE, moments.time(moment), first, line);
                }
                first = line;
            }
        }
    }
}
