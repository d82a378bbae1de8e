package org.cmusic.composers.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.junit.jupiter.api.Test;

class ShadingTest {
    private static final Melody MELODY = Airs.of(1, new Meter(3, 4));

    private static List<Double> bars(int phrase) {
        Shading shading = new Shading(MELODY);
        return IntStream.range(4 * phrase, 4 * phrase + 4)
                .mapToObj(bar -> shading.at(Beats.of(3L * bar)))
                .toList();
    }

    @Test
    void aPhraseSwellsToItsMiddleAndFallsAtItsEnd() {
        for (int phrase = 0; phrase < MELODY.phraseEnds().size(); phrase++) {
            List<Double> levels = bars(phrase);
            assertThat(levels.get(0)).isLessThan(levels.get(1));
            assertThat(levels.get(3)).isLessThan(levels.get(2));
        }
    }

    @Test
    void theLastPhraseButOneIsTheLoudest() {
        int loudest = MELODY.phraseEnds().size() - 2;
        for (int phrase = 0; phrase < MELODY.phraseEnds().size(); phrase++) {
            if (phrase != loudest) {
                assertThat(bars(phrase).get(1)).isLessThan(bars(loudest).get(1));
            }
        }
    }

    @Test
    void aLevelLastsForABarAndIsCountedInHalves() {
        Shading shading = new Shading(MELODY);
        for (int i = 0; i < 12 * MELODY.phraseEnds().size(); i++) {
            double level = shading.at(Beats.of(i));
            assertThat(level).isEqualTo(shading.at(Beats.of(i / 3 * 3L)));
            assertThat(level * 2).isEqualTo(Math.rint(level * 2));
        }
    }
}
