package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cmusic.model.Beats;
import org.junit.jupiter.api.Test;

class CopyingTest {
    private static Melody melody(int factor, int... pitches) {
        List<Beats> onsets = new ArrayList<>();
        List<Beats> lengths = new ArrayList<>();
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < pitches.length; i++) {
            onsets.add(Beats.of((long) i * factor, 2));
            lengths.add(Beats.of(factor, 2));
            keys.add(pitches[i]);
        }
        return new Melody(onsets, lengths, keys);
    }

    @Test
    void findsARunTransposedAndTwiceAsSlow() {
        Copying copying = new Copying();
        copying.add("tune", melody(1, 60, 62, 64, 65, 67, 69, 71, 72, 71, 60));
        Copying.Run run = copying.longest(melody(2, 50, 72, 74, 76, 77, 79, 81, 60));
        assertThat(run).isEqualTo(new Copying.Run(6, "tune", 1, 0));
        assertThat(copying.longest(melody(1, 60, 61, 60, 61, 60, 61))).isEqualTo(Copying.Run.NONE);
    }

    @Test
    void ratesCountRunsOfSteps() {
        Copying copying = new Copying();
        copying.add("tune", melody(1, 60, 62, 64, 65, 67, 69));
        assertThat(copying.rate(melody(1, 60, 62, 64, 65, 67, 60), 4)).isEqualTo(0.5);
        assertThat(copying.rate(melody(1, 60, 62, 64), 4)).isZero();
        assertThat(copying.rate(melody(1, 60, 62, 64, 65, 67, 69, 71, 72, 74), 8))
                .isZero();
    }

    @Test
    void modelOfNotesIsADistribution() {
        NoteModel model = new NoteModel(2);
        Random random = new Random(3);
        PitchKey key = new PitchKey(0, false);
        for (int i = 0; i < 20; i++) {
            model.learn(melody(1, random.ints(20, 60, 64).toArray()), key);
        }
        double sum = Math.pow(2, -model.bits(melody(1, 60, 63), key)[2]);
        for (int next = 60; next < 64; next++) {
            sum += Math.pow(2, -model.bits(melody(1, 60, 63, next), key)[2]);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        double known = model.bitsPerNote(melody(1, random.ints(40, 60, 64).toArray()), key);
        assertThat(known).isCloseTo(2, within(0.6));
        assertThat(model.bitsPerNote(melody(1, 60, 71, 49, 80, 61), key)).isGreaterThan(known + 1);
    }
}
