package org.cmusic.composers.critic.species;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextbookTest {
    @Test
    void thereAreTenExercisesOfEachSpecies() {
        Map<String, Exercise> exercises = Textbook.exercises();
        for (int species = 1; species <= 5; species++) {
            int wanted = species;
            assertThat(exercises.values().stream().filter(exercise -> exercise.species() == wanted))
                    .hasSize(10);
        }
    }

    @TestFactory
    Stream<DynamicTest> exercisesOfTheBookHaveNoFault() {
        return Textbook.exercises().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(Counterpoint.faults(entry.getValue())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theirCantusHaveNone() {
        return Textbook.exercises().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Exercise exercise = entry.getValue();
                    Line cantus = exercise.lines().get(exercise.cantus());
                    assertThat(Counterpoint.faultsOfCantus(cantus, exercise.signature()))
                            .isEmpty();
                }));
    }
}
