package org.cmusic.composers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.music.Music;
import org.cmusic.notation.kern.KernReader;
import org.junit.jupiter.api.Test;

/** Melodies of chorales by Bach, set anew and given to the critic. */
class HarmonizationTest {
    private static final Path CHORALES = Path.of("../../shared/data/corpora/bach-chorales-kern");
    private static final int FIRST = 201;
    private static final int LAST = 250;
    private static final double PARALLELS = 0.1;

    private static Music chorale(int number) throws Exception {
        byte[] bytes = Files.readAllBytes(CHORALES.resolve("chor" + number + ".krn"));
        return KernReader.read(bytes).pieces().get(0);
    }

    @Test
    void fiftyMelodiesOfBach() throws Exception {
        assumeTrue(Files.isDirectory(CHORALES), "the chorales are not here");
        List<Integer> unset = new ArrayList<>();
        List<Integer> elsewhere = new ArrayList<>();
        int parallels = 0;
        long outOfRange = 0;
        for (int number = FIRST; number <= LAST; number++) {
            Harmonization set = Harmonization.of(chorale(number), number).orElse(null);
            if (set == null) {
                unset.add(number);
                continue;
            }
            parallels += set.parallels();
            outOfRange += set.outOfRange();
            if (set.canEndOnTonic() && !set.endsOnTonic()) {
                elsewhere.add(number);
            }
        }
        assertThat(unset).as("not set").isEmpty();
        assertThat(elsewhere).as("not ended on the tonic").isEmpty();
        assertThat(outOfRange).as("notes out of range").isZero();
        assertThat(parallels / (LAST - FIRST + 1.0)).as("parallels a chorale").isLessThanOrEqualTo(PARALLELS);
    }
}
