package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Music;
import org.cmusic.notation.kern.KernReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often Bach breaks the rules, each chorale as it is written, without repeats: measured elsewhere with other programs. */
class ChoraleRatesTest {
    private static final Path CHORALES = Path.of("../../shared/data/corpora/bach-chorales-kern");
    private static final double CLOSE = 0.02;

    private static final List<Music> PIECES = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        assumeTrue(Files.isDirectory(CHORALES), "the chorales are not here");
        try (Stream<Path> files = Files.list(CHORALES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".krn"))
                    .sorted()
                    .toList()) {
                String unexpanded = Files.readString(file)
                        .lines()
                        .filter(line -> !line.startsWith("*>"))
                        .collect(Collectors.joining("\n"));
                PIECES.add(KernReader.read(unexpanded.getBytes(StandardCharsets.UTF_8))
                        .pieces()
                        .get(0));
            }
        }
        assertThat(PIECES).hasSize(370);
    }

    private static Map<Rule, Double> rates(Function<Music, Frames> moments) {
        Map<Rule, Double> rates = new EnumMap<>(Rule.class);
        for (Music piece : PIECES) {
            VoiceLeading.counts(VoiceLeading.byPitchClass(moments.apply(piece)))
                    .forEach((rule, count) -> rates.merge(rule, count / 370.0, Double::sum));
        }
        return rates;
    }

    private static void published(Map<Rule, Double> rates, Rule rule, double rate) {
        assertThat(rates.get(rule)).as(rule.toString()).isCloseTo(rate, within(CLOSE * rate + 0.0005));
    }

    @Test
    void atEverySixteenth() {
        Map<Rule, Double> rates = rates(piece -> Frames.onGrid(piece, Beats.of(1, 4)));
        published(rates, Rule.PARALLEL_FIFTH, 0.084);
        published(rates, Rule.PARALLEL_OCTAVE, 0.016);
        published(rates, Rule.ANTIPARALLEL_FIFTH, 0.181);
        published(rates, Rule.ANTIPARALLEL_OCTAVE, 0.043);
        published(rates, Rule.HIDDEN, 0.373);
        published(rates, Rule.CROSSING, 4.9);
        published(rates, Rule.OVERLAP, 11.7);
        published(rates, Rule.SPACING, 2.9);
        published(rates, Rule.WIDE_LEAP, 0.103);
        published(rates, Rule.SEVENTH_LEAP, 0.205);
        published(rates, Rule.TRITONE_LEAP, 0.81);
        published(rates, Rule.SAME_DIRECTION, 2.6);
        published(rates, Rule.RANGE, 0.114);
    }

    @Test
    void atEveryBeat() {
        Map<Rule, Double> rates = rates(Frames::onBeats);
        published(rates, Rule.PARALLEL_FIFTH, 0.597);
        published(rates, Rule.PARALLEL_OCTAVE, 0.235);
        published(rates, Rule.ANTIPARALLEL_FIFTH, 0.330);
        published(rates, Rule.ANTIPARALLEL_OCTAVE, 0.100);
        published(rates, Rule.HIDDEN, 0.524);
        published(rates, Rule.CROSSING, 1.114);
        published(rates, Rule.OVERLAP, 4.4);
        published(rates, Rule.SPACING, 0.69);
        published(rates, Rule.WIDE_LEAP, 0.119);
        published(rates, Rule.SEVENTH_LEAP, 0.36);
        published(rates, Rule.TRITONE_LEAP, 0.82);
        published(rates, Rule.SAME_DIRECTION, 2.87);
    }

    @Test
    void chordsKeysAndRecurrence() {
        double chords = 0;
        double inChord = 0;
        double beats = 0;
        double recurrence = 0;
        double inScale = 0;
        int keys = 0;
        for (Music piece : PIECES) {
            Frames frames = Frames.onBeats(piece);
            for (int frame = 0; frame < frames.size(); frame++) {
                int set = frames.pitchClasses(frame);
                beats += set == 0 ? 0 : 1;
                chords += set != 0 && Sonority.isChord(set) ? 1 : 0;
                inChord += set != 0 && Sonority.isWithinChord(set) ? 1 : 0;
            }
            Review review = Review.of(piece).orElseThrow();
            recurrence += review.measures().get(Review.Measure.RECURRENCE) / 370;
            inScale += review.measures().get(Review.Measure.IN_SCALE) / 370;
            keys += review.found().equals(review.written().orElseThrow()) ? 1 : 0;
        }
        assertThat(chords / beats).isCloseTo(0.862, within(CLOSE * 0.862));
        assertThat(inChord / beats).isCloseTo(0.911, within(CLOSE * 0.911));
        assertThat(recurrence).isCloseTo(0.133, within(CLOSE * 0.133));
        assertThat(inScale).isCloseTo(0.964, within(CLOSE * 0.964));
        assertThat(keys / 370.0).isCloseTo(0.930, within(CLOSE * 0.930));
    }
}
