package org.cmusic.composers.critic.species;

import static org.cmusic.composers.critic.species.SpeciesRule.EIGHTHS;
import static org.cmusic.composers.critic.species.SpeciesRule.LIGATURE;
import static org.cmusic.composers.critic.species.SpeciesRule.VALUES;
import static org.cmusic.composers.critic.species.SpeciesRule.VARIETY;

import java.util.ArrayList;
import java.util.List;

/** Finds note values that do not belong to a species. */
final class ValuesJudge {
    private static final int BAR = Exercise.BAR;
    private static final int HALF = 4;
    private static final int QUARTER = 2;
    private static final int SECOND = 2;
    private static final int THIRD = 3;
    private static final int FOURTH = 4;
    private static final int SHARE_WITHOUT_LIGATURE = 3;

    private final Exercise exercise;
    private final Verdict verdict;
    private final int florid;
    private final Line line;
    private final int lastBar;

    ValuesJudge(Exercise exercise, Verdict verdict) {
        this.exercise = exercise;
        this.verdict = verdict;
        this.florid = exercise.florid();
        this.line = exercise.lines().get(florid);
        this.lastBar = (exercise.bars() - 1) * BAR;
    }

    void judge() {
        for (int i = 0; i < exercise.lines().size(); i++) {
            if (i != florid || exercise.species() == 1) {
                whole(i);
            }
        }
        if (exercise.species() > 1) {
            connected();
            for (int i = 0; i < line.size(); i++) {
                if (!belongs(line.note(i))) {
                    verdict.add(VALUES, line.note(i).onset(), florid);
                }
            }
        }
        if (exercise.species() == FOURTH) {
            ligatures();
        }
        if (exercise.species() > FOURTH) {
            eighths();
            variety();
        }
    }

    private void whole(int voice) {
        Line other = exercise.lines().get(voice);
        for (int i = 0; i < other.size(); i++) {
            LineNote note = other.note(i);
            if (note.onset() != i * BAR || note.length() != BAR) {
                verdict.add(VALUES, note.onset(), voice);
            }
        }
        if (other.last().end() != lastBar + BAR) {
            verdict.add(VALUES, other.last().end(), voice);
        }
    }

    /** A rest may stand at the beginning alone; the end is one whole note. */
    private void connected() {
        int start = line.note(0).onset();
        boolean rests = start == 0 && exercise.species() != FOURTH || start == rest();
        if (!rests) {
            verdict.add(VALUES, start, florid);
        }
        for (int i = 1; i < line.size(); i++) {
            if (line.note(i).onset() != line.note(i - 1).end()) {
                verdict.add(VALUES, line.note(i).onset(), florid);
            }
        }
        LineNote last = line.last();
        if (last.onset() != lastBar || last.length() != BAR) {
            verdict.add(VALUES, last.onset(), florid);
        }
    }

    private int rest() {
        return exercise.species() == THIRD ? QUARTER : HALF;
    }

    private boolean belongs(LineNote note) {
        if (note.onset() >= lastBar) {
            return true;
        }
        boolean half = note.length() == HALF && note.offset() % HALF == 0;
        boolean ligature = note.offset() == HALF && note.length() == BAR && note.end() < lastBar;
        return switch (exercise.species()) {
            case SECOND -> half || note.onset() == lastBar - BAR && note.length() == BAR;
            case THIRD -> note.length() == QUARTER && note.offset() % QUARTER == 0;
            case FOURTH -> half || ligature;
            default -> half || ligature || isMixed(note);
        };
    }

    private boolean isMixed(LineNote note) {
        int offset = note.offset();
        return switch (note.length()) {
            case 1 -> offset % HALF >= QUARTER;
            case 2 -> offset % QUARTER == 0;
            case 6 -> offset == 0 || offset == HALF && note.end() < lastBar;
            default -> false;
        };
    }

    private void ligatures() {
        List<Integer> without = new ArrayList<>();
        for (int bar = 1; bar < exercise.bars() - 1; bar++) {
            int index = line.at(bar * BAR);
            if (index >= 0 && line.note(index).onset() == bar * BAR) {
                without.add(bar * BAR);
            }
        }
        if (without.size() > Math.max(1, (exercise.bars() - 2) / SHARE_WITHOUT_LIGATURE)) {
            without.forEach(at -> verdict.add(LIGATURE, at, florid));
        }
    }

    private void eighths() {
        int bar = -1;
        for (int i = 0; i < line.size(); i++) {
            if (line.note(i).isEighth()) {
                boolean steps = i > 0
                        && i + 1 < line.size()
                        && line.move(i - 1).isStep()
                        && line.move(i).isStep();
                boolean second = line.note(i).offset() % 2 == 1;
                boolean paired = second
                        ? i > 0 && line.note(i - 1).isEighth()
                        : i + 1 < line.size() && line.note(i + 1).isEighth();
                int here = line.note(i).onset() / BAR;
                if (!steps || !paired || !second && here == bar) {
                    verdict.add(EIGHTHS, line.note(i).onset(), florid);
                }
                bar = here;
            }
        }
    }

    private void variety() {
        for (int bar = 2; bar < exercise.bars() - 1; bar++) {
            if (rhythm(bar).equals(rhythm(bar - 1)) && rhythm(bar).equals(rhythm(bar - 2))) {
                verdict.add(VARIETY, bar * BAR, florid);
            }
        }
    }

    private List<Integer> rhythm(int bar) {
        return line.notes().stream()
                .filter(note -> note.onset() / BAR == bar)
                .map(LineNote::offset)
                .toList();
    }
}
