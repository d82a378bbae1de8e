package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The overlaps of the chorales of a benchmark, which were measured elsewhere with other programs. */
class LikenessTest {
    private static final Path CHORALES = Path.of("../../shared/data/corpora/jsb-chorales-quarter.json");
    private static final int MOST = 60;

    private static String text;

    @BeforeAll
    static void read() throws Exception {
        assumeTrue(Files.exists(CHORALES), "the chorales of the benchmark are not here");
        text = Files.readString(CHORALES);
    }

    /** The pieces of a set, each the pitches at every quarter note. */
    private static List<List<int[]>> pieces(String set) {
        List<List<int[]>> pieces = new ArrayList<>();
        int at = text.indexOf('[', text.indexOf('"' + set + '"'));
        int depth = 0;
        List<int[]> piece = new ArrayList<>();
        Matcher token = Pattern.compile("\\[[-0-9., ]*\\]|[\\[\\]]").matcher(text);
        token.region(at, text.length());
        while (token.find()) {
            String found = token.group();
            if (found.equals("[")) {
                depth++;
            } else if (found.equals("]")) {
                depth--;
                if (depth == 1) {
                    pieces.add(piece);
                    piece = new ArrayList<>();
                } else if (depth == 0) {
                    return pieces;
                }
            } else {
                piece.add(Pattern.compile("\\d+")
                        .matcher(found.replaceAll("\\.0", ""))
                        .results()
                        .mapToInt(result -> Integer.parseInt(result.group()))
                        .toArray());
            }
        }
        throw new IllegalStateException("no end");
    }

    private static List<Features> features(List<List<int[]>> pieces) {
        return pieces.stream()
                .map(piece -> Features.of(piece.subList(0, Math.min(MOST, piece.size()))))
                .toList();
    }

    @Test
    void choralesOfTheTestSetAreAsLikeAsWasMeasured() {
        List<List<int[]>> test = pieces("test");
        List<List<int[]>> train = pieces("train");
        assertThat(test).hasSize(77);
        assertThat(train).hasSize(229);
        Map<String, Double> overlaps = Likeness.overlaps(features(train), features(test));
        double[] published = {0.968, 0.968, 0.974, 0.945, 0.952, 0.976};
        List<Double> found = List.copyOf(overlaps.values());
        for (int i = 0; i < published.length; i++) {
            assertThat(found.get(i)).as(overlaps.toString()).isCloseTo(published[i], within(0.002));
        }
    }

    @Test
    void shufflingChordsShowsInIntervalsAlone() {
        List<List<int[]>> shuffled = new ArrayList<>();
        for (List<int[]> piece : pieces("test")) {
            List<int[]> moments = new ArrayList<>(piece.subList(0, Math.min(MOST, piece.size())));
            Collections.shuffle(moments, new Random(1));
            shuffled.add(moments);
        }
        Map<String, Double> overlaps = Likeness.overlaps(features(pieces("train")), features(shuffled));
        assertThat(overlaps.get("pitch classes")).isCloseTo(0.968, within(0.002));
        assertThat(overlaps.get("intervals")).isLessThan(0.75);
        assertThat(overlaps.get("mean interval")).isLessThan(0.4);
    }
}
