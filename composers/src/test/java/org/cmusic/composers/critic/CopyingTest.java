package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
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
    void aNoteThatIsRepeatedForLongIsFoundAsOneRun() {
        Copying copying = new Copying();
        int[] drone = new int[4000];
        Arrays.fill(drone, 60);
        copying.add("drone", melody(1, drone));
        int[] longer = Arrays.copyOf(drone, 4001);
        longer[4000] = 72;
        assertThat(copying.longest(melody(2, longer))).isEqualTo(new Copying.Run(4000, "drone", 0, 0));
        int[] late = Arrays.copyOf(drone, 4000);
        late[0] = 50;
        assertThat(copying.longest(melody(1, late))).isEqualTo(new Copying.Run(3999, "drone", 1, 0));
    }

    /** The longest run as it is told when each place is tried. */
    private static int longest(List<String> one, List<String> other) {
        int best = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                int length = 0;
                while (i + length < one.size()
                        && j + length < other.size()
                        && one.get(i + length).equals(other.get(j + length))) {
                    length++;
                }
                best = length >= 4 ? Math.max(best, length + 1) : best;
            }
        }
        return best;
    }

    @Test
    void theRunIsTheLongestOfAllPlaces() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Melody tune = melody(1, random.ints(30, 60, 62).toArray());
            Melody other = melody(1, random.ints(25, 60, 62).toArray());
            Copying copying = new Copying();
            copying.add("tune", tune);
            Copying.Run run = copying.longest(other);
            assertThat(run.notes()).isEqualTo(longest(other.steps(), tune.steps()));
            int steps = Math.max(0, run.notes() - 1);
            assertThat(other.steps().subList(run.from(), run.from() + steps))
                    .isEqualTo(tune.steps().subList(run.inSource(), run.inSource() + steps));
        }
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
