package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores with words lost, doubled or exchanged are read like any others: nothing is thrown, every text is complete. */
class DamagedScoreTest {

    private static final Path FOLDER = Path.of("src/test/resources/diagnostics/check");
    private static final ReadingOptions OPTIONS =
            new ReadingOptions(List.of(FOLDER), Map.of(), OptionalLong.empty(), Limits.usual());
    private static final int DAMAGES = 4;
    private static final String UNFILLED = "\\{[a-z]+}";

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isRead(int seed) throws IOException {
        Random random = new Random(seed);
        String file = List.of("good.sco", "circles.sco", "fifty.sco").get(seed % 3);
        List<String> words = new ArrayList<>(
                List.of(Files.readString(FOLDER.resolve(file)).split("(?<=\\s)|(?=[(){}=,:])|(?<=[(){}=,:])")));
        for (int i = 0; i < DAMAGES; i++) {
            damage(words, random);
        }
        Reading reading = ScoreReader.read(Source.memory(file, String.join("", words)), OPTIONS);
        assertThat(reading.diagnostics().sorted()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.message()).doesNotContainPattern(UNFILLED);
            assertThat(diagnostic.help()).isNotBlank().doesNotContainPattern(UNFILLED);
        });
    }

    private static void damage(List<String> words, Random random) {
        int place = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.remove(place);
            case 1 -> words.add(place, words.get(place));
            default -> words.set(place, words.get(random.nextInt(words.size())));
        }
    }
}
