package org.cmusic.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HarmonicsTest {
    @Test
    void harmonicsMayBeHarmonicsWhateverTheirOrder() {
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 2000; round++) {
            double[] ratios = ratios(random);
            boolean are = Harmonics.of(sines(ratios)).exist();
            found += are ? 1 : 0;
            assertThat(are && !Harmonics.mayBe(ratios))
                    .as(Arrays.toString(ratios))
                    .isFalse();
        }
        assertThat(found).isBetween(200, 1800);
    }

    @Test
    void whatIsNoHarmonicIsToldBeforeAnySineIsMade() {
        assertThat(Harmonics.mayBe(new double[] {440, 880, 1321})).isFalse();
        assertThat(Harmonics.mayBe(new double[] {660, 440, 1100})).isTrue();
        assertThat(Harmonics.mayBe(new double[] {-220, 440, 660})).isFalse();
        assertThat(Harmonics.mayBe(new double[] {0, 440})).isFalse();
    }

    /** Multiples of a unit in some order, of which one is mistuned at times. */
    private static double[] ratios(Random random) {
        double unit = 20 + 400 * random.nextDouble();
        List<Double> ratios = new ArrayList<>();
        for (int number = 1 + random.nextInt(4);
                ratios.size() < 4 + random.nextInt(8);
                number += 1 + random.nextInt(2)) {
            ratios.add(number * unit);
        }
        if (random.nextInt(3) == 0) {
            int at = random.nextInt(ratios.size());
            ratios.set(at, ratios.get(at) * (1 + random.nextDouble() / 100));
        }
        Collections.shuffle(ratios, random);
        return ratios.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static PitchedSine[] sines(double[] ratios) {
        return Arrays.stream(ratios)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(ratio -> new PitchedSine(ratio, 0, 1, false, LevelSegments.NONE))
                .toArray(PitchedSine[]::new);
    }
}
