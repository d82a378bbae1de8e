package org.cmusic.composers.critic.species;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.junit.jupiter.api.Test;

/** What is no exercise at all is judged too. */
class AnyExerciseTest {
    @Test
    void whateverIsWrittenIsJudged() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<Line> lines = new ArrayList<>();
            int voices = 2 + random.nextInt(3);
            for (int voice = 0; voice < voices; voice++) {
                lines.add(line(random));
            }
            Exercise exercise =
                    new Exercise(lines, random.nextInt(voices), 1 + random.nextInt(5), random.nextInt(15) - 7);
            assertThatCode(() -> {
                        Counterpoint.faults(exercise);
                        Counterpoint.faultsOfCantus(exercise.lines().get(exercise.cantus()), exercise.signature());
                    })
                    .as("seed %d: %s", seed, exercise)
                    .doesNotThrowAnyException();
        }
    }

    private static Line line(Random random) {
        List<LineNote> notes = new ArrayList<>();
        int time = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int length = random.nextBoolean() ? Exercise.BAR : 1 + random.nextInt(12);
            Letter letter = Letter.values()[random.nextInt(7)];
            int alteration = random.nextInt(6) == 0 ? random.nextInt(5) - 2 : 0;
            notes.add(new LineNote(time, length, new Pitch(letter, alteration, 3 + random.nextInt(3))));
            time += length + (random.nextInt(6) == 0 ? random.nextInt(10) : 0);
        }
        return new Line(notes);
    }
}
