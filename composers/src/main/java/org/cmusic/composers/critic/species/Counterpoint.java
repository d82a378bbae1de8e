package org.cmusic.composers.critic.species;

import static org.cmusic.composers.critic.species.SpeciesRule.BEGINNING;
import static org.cmusic.composers.critic.species.SpeciesRule.CADENCE;
import static org.cmusic.composers.critic.species.SpeciesRule.CLIMAX;
import static org.cmusic.composers.critic.species.SpeciesRule.FOREIGN_NOTE;

import java.util.List;
import org.cmusic.model.Pitch;

/**
 * The judge of exercises in the five species, in two to four voices: Fux 1725, and where he is silent Jeppesen 1931. It
 * shares no code with any composer.
 */
public final class Counterpoint {
    private static final int MOST_WITH_MORE_VOICES = 3;
    private static final int SHARPEST = 5;
    private static final int LETTERS = 7;

    private Counterpoint() {}

    /** What is wrong with an exercise, by time; the cantus is taken as it is. */
    public static List<SpeciesFault> faults(Exercise exercise) {
        Verdict verdict = new Verdict();
        Moments moments = new Moments(exercise);
        new ValuesJudge(exercise, verdict).judge();
        new DissonanceJudge(exercise, moments, verdict).judge();
        new MotionJudge(exercise, moments, verdict).judge();
        new ModeJudge(exercise, moments, verdict).judge();
        for (int i = 0; i < exercise.lines().size(); i++) {
            if (i != exercise.cantus()) {
                Line line = exercise.lines().get(i);
                new LineJudge(line, i, verdict).judge(mostInARow(exercise, i), mayAlternate(exercise));
            }
        }
        return verdict.faults();
    }

    private static boolean mayAlternate(Exercise exercise) {
        return !exercise.hasTwoVoices() || exercise.species() > 2;
    }

    private static int mostInARow(Exercise exercise, int line) {
        if (exercise.species() > 1 && line == exercise.florid()) {
            return 1;
        }
        return exercise.hasTwoVoices() ? 2 : MOST_WITH_MORE_VOICES;
    }

    /**
     * What is wrong with a cantus.
     *
     * @param signature sharps of its mode, below zero flats
     */
    public static List<SpeciesFault> faultsOfCantus(Line cantus, int signature) {
        Verdict verdict = new Verdict();
        new LineJudge(cantus, 0, verdict).judge(1, false);
        for (LineNote note : cantus.notes()) {
            int place = note.pitch().fifths() - signature;
            if (place < SHARPEST + 1 - LETTERS || place > SHARPEST) {
                verdict.add(FOREIGN_NOTE, note.onset(), 0);
            }
        }
        climax(cantus, verdict);
        if (cantus.note(0).pitch().fifths() != cantus.last().pitch().fifths()) {
            verdict.add(BEGINNING, cantus.note(0).onset(), 0);
        }
        if (cantus.size() < 2 || !cantus.move(cantus.size() - 2).isStep()) {
            verdict.add(CADENCE, cantus.last().onset(), 0);
        }
        return verdict.faults();
    }

    private static void climax(Line cantus, Verdict verdict) {
        int high = cantus.notes().stream()
                .map(LineNote::pitch)
                .mapToInt(Pitch::midi)
                .max()
                .orElse(0);
        List<LineNote> highest = cantus.notes().stream()
                .filter(note -> note.pitch().midi() == high)
                .toList();
        boolean atEnd = highest.contains(cantus.note(0)) || highest.contains(cantus.last());
        if (highest.size() > 1 || atEnd) {
            verdict.add(CLIMAX, highest.get(highest.size() - 1).onset(), 0);
        }
    }
}
