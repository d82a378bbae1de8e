package org.cmusic.cli.judge;

import java.util.List;
import org.cmusic.composers.critic.species.Counterpoint;
import org.cmusic.composers.critic.species.Exercise;
import org.cmusic.composers.critic.species.SpeciesFault;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.music.Music;

/**
 * What is told of an exercise in counterpoint.
 *
 * @param key that which is written
 * @param bar the length of a bar
 * @param faults by time
 * @param remarks what is wrong with the cantus, which is taken as it is
 */
public record ExerciseJudgement(
        String file, Exercise exercise, Key key, Beats bar, List<SpeciesFault> faults, List<SpeciesFault> remarks) {
    public ExerciseJudgement {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /**
     * Judges a piece.
     *
     * @throws IllegalArgumentException if it is no exercise; the message says why
     */
    public static ExerciseJudgement of(String file, Music music, Counterpoints counterpoints) {
        Exercise exercise = counterpoints.exercise(music);
        List<SpeciesFault> remarks =
                Counterpoint.faultsOfCantus(exercise.lines().get(exercise.cantus()), exercise.signature()).stream()
                        .map(fault -> new SpeciesFault(fault.rule(), fault.at(), exercise.cantus(), exercise.cantus()))
                        .toList();
        BarPosition start = music.meter().orElseThrow().barAt(Beats.ZERO);
        return new ExerciseJudgement(
                file, exercise, music.keys().get(0).key(), start.length(), Counterpoint.faults(exercise), remarks);
    }

    /** Whether it has no fault. */
    public boolean passes() {
        return faults.isEmpty();
    }

    /** The beat of its bar on which something is, counted from 1. */
    double beat(SpeciesFault fault) {
        return 1 + bar.toDouble() * (fault.at() % Exercise.BAR) / Exercise.BAR;
    }

    /** Where something is, in quarter notes from the start. */
    double at(SpeciesFault fault) {
        return bar.toDouble() * fault.at() / Exercise.BAR;
    }
}
