package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cmusic.model.score.Instrument;
import org.junit.jupiter.api.Test;

/** The instruments of the library are matched in level, so that a part may be given to another without a new balance. */
class LibraryLevelsTest {
    private static final double TOLERANCE_DECIBELS = 3;
    private static final double SECONDS = 2;
    private static final double USUAL_AMP = -12;

    /** What is struck and rings as long as it will is matched by its peak. */
    private static final Set<String> PERCUSSION = Set.of(
            "carillon_bell",
            "celesta",
            "church_bell",
            "clap",
            "crash",
            "fm_bell",
            "glass",
            "glockenspiel",
            "gong",
            "hi_hat",
            "kalimba",
            "kick",
            "marimba",
            "membrane_drum",
            "music_box",
            "risset_bell",
            "shaker",
            "singing_bowl",
            "snare",
            "struck_bar",
            "timpani",
            "tom",
            "tubular_bell",
            "vibraphone",
            "xylophone");

    private static boolean isPercussion(Instrument instrument) {
        return PERCUSSION.contains(instrument.name());
    }

    private static Map<String, Double> levels(Predicate<Instrument> selection, Function<Sounding, Double> level) {
        List<Instrument> selected =
                Library.instruments().stream().filter(selection).toList();
        return selected.stream()
                .collect(Collectors.toMap(Instrument::name, instrument -> level.apply(sound(instrument))));
    }

    private static Sounding sound(Instrument instrument) {
        return Library.note(instrument, SECONDS, Library.naturalPitch(instrument), USUAL_AMP);
    }

    private static void assertMatched(Map<String, Double> levels) {
        List<Double> sorted = levels.values().stream().sorted().toList();
        double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        assertThat(levels)
                .allSatisfy((name, level) ->
                        assertThat(level).as(name + " among " + levels).isCloseTo(median, within(TOLERANCE_DECIBELS)));
    }

    @Test
    void whatSoundsOnIsEquallyLoud() {
        assertMatched(levels(instrument -> !isPercussion(instrument), Sounding::soundingRmsDecibels));
    }

    @Test
    void percussionHasEquallyHighPeaks() {
        assertMatched(levels(LibraryLevelsTest::isPercussion, Sounding::peakDecibels));
    }

    @Test
    void percussionIsInTheLibrary() {
        assertThat(Library.instruments().stream().map(Instrument::name)).containsAll(PERCUSSION);
    }
}
