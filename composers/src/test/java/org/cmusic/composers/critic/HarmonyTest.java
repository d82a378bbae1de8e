package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What textbooks call right has no fault. */
class HarmonyTest {
    private static final List<Setting> EXERCISES = Setting.exercises();
    private static final int OCTAVE = 12;

    @Test
    void thereAreFiftyExercisesOrMoreOfFourVoicesThatEndTogether() {
        assertThat(EXERCISES).hasSizeGreaterThanOrEqualTo(50);
        assertThat(EXERCISES.stream().map(Setting::name)).doesNotHaveDuplicates();
        assertThat(EXERCISES.stream().map(exercise -> exercise.key().toString()).distinct())
                .hasSizeGreaterThanOrEqualTo(16);
        for (Setting exercise : EXERCISES) {
            assertThat(exercise.voices()).as(exercise.name()).hasSize(4);
            assertThat(IntStream.range(0, 4).map(exercise::length).distinct().count())
                    .as(exercise.name())
                    .isOne();
        }
    }

    @TestFactory
    Stream<DynamicTest> noFaultIsFoundInThem() {
        return EXERCISES.stream()
                .map(exercise -> DynamicTest.dynamicTest(exercise.name(), () -> assertClean(exercise)));
    }

    @Test
    void norInAnyOtherKeyWithinTheRanges() {
        int transposed = 0;
        for (Setting exercise : EXERCISES) {
            for (int semitones = -OCTAVE; semitones <= OCTAVE; semitones++) {
                Setting other = exercise.transposed(semitones);
                if (semitones != 0 && other.isWithin(VoiceRange.CHOIR)) {
                    assertClean(other);
                    transposed++;
                }
            }
        }
        assertThat(transposed).isGreaterThan(5 * EXERCISES.size());
    }

    private static void assertClean(Setting setting) {
        assertThat(Review.of(setting.music()).orElseThrow().grave())
                .as(setting.name())
                .isEmpty();
    }
}
