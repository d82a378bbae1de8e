package org.cmusic.grammar.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.KeyboardMap;
import org.cmusic.model.MappedTuning;
import org.cmusic.model.Pitch;
import org.cmusic.model.Scale;
import org.cmusic.model.ScaleInterval;
import org.cmusic.model.ScaleTuning;
import org.cmusic.model.Tuning;
import org.cmusic.model.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tunings that come with the program, held to the tables of the literature and to how each is built. */
class TuningLibraryTest {

    private static final Path FOLDER = Path.of("..", "tunings");
    private static final double PURE_FIFTH = 701.9550008653874;
    private static final double PYTHAGOREAN_COMMA = 23.46001038464901;
    private static final double SYNTONIC_COMMA = 21.506289596714780;
    private static final double SCHISMA = PYTHAGOREAN_COMMA - SYNTONIC_COMMA;
    private static final double PRINTED = 2e-6;

    @ParameterizedTest
    @CsvSource({
        "werckmeister3, 90.225 192.180 294.135 390.225 498.045 588.270 696.090 792.180 888.270 996.090 1092.180 1200",
        "meantone, 76.049 193.157 310.265 386.314 503.422 579.471 696.578 772.627 889.735 1006.843 1082.892 1200",
        "pythagorean, 113.685 203.910 294.135 407.820 498.045 611.730 701.955 815.640 905.865 996.090 1109.775 1200",
        "kirnberger3, 90.225 193.157 294.135 386.314 498.045 590.224 696.578 792.180 889.735 996.090 1088.269 1200",
        "vallotti, 94.135 196.090 298.045 392.180 501.955 592.180 698.045 796.090 894.135 1000.000 1090.225 1200",
        "slendro, 240 480 720 960 1200",
        "pelog, 133.333 266.667 533.333 666.667 800 933.333 1200",
        "bohlen-pierce, 133.238 301.847 435.084 582.512 736.931 884.359 1017.596 1165.024 1319.443 1466.871 1600.108 1768.717 1901.955"
    })
    void eachFollowsItsTable(String name, String cents) {
        double[] table =
                Arrays.stream(cents.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertThat(scale(name).intervals().stream()
                        .mapToDouble(ScaleInterval::cents)
                        .toArray())
                .containsExactly(table, within(6e-4));
    }

    @Test
    void nineteenStepsAreEqual() {
        Scale scale = scale("19-edo");
        for (int degree = 1; degree <= 19; degree++) {
            assertThat(scale.intervals().get(degree - 1).cents()).isCloseTo(degree * 1200 / 19.0, within(PRINTED));
        }
    }

    /** How much each fifth of the circle is narrow: from C, G, D, A, E, B, F#, C#, G#, Eb, Bb, F. */
    static Stream<Object[]> temperedFifths() {
        double w = PYTHAGOREAN_COMMA / 4;
        double q = SYNTONIC_COMMA / 4;
        double v = PYTHAGOREAN_COMMA / 6;
        double wolf = PYTHAGOREAN_COMMA - 11 * q;
        return Stream.of(
                new Object[] {"werckmeister3", List.of(w, w, w, 0., 0., w, 0., 0., 0., 0., 0., 0.)},
                new Object[] {"vallotti", List.of(v, v, v, v, v, 0., 0., 0., 0., 0., 0., v)},
                new Object[] {"kirnberger3", List.of(q, q, q, q, 0., 0., SCHISMA, 0., 0., 0., 0., 0.)},
                new Object[] {"meantone", List.of(q, q, q, q, q, q, q, q, wolf, q, q, q)},
                new Object[] {"pythagorean", List.of(0., 0., 0., 0., 0., 0., 0., 0., PYTHAGOREAN_COMMA, 0., 0., 0.)});
    }

    @ParameterizedTest
    @MethodSource("temperedFifths")
    void eachTempersItsFifths(String name, List<Double> narrow) {
        Scale scale = scale(name);
        for (int fifth = 0; fifth < 12; fifth++) {
            double size = Units.centsOfRatio(scale.factor(7 * fifth + 7) / scale.factor(7 * fifth));
            assertThat(PURE_FIFTH - size).as("fifth " + fifth).isCloseTo(narrow.get(fifth), within(PRINTED));
        }
    }

    @Test
    void anHistoricalTuningGoesByName() {
        ScaleTuning tuning = ScaleTuning.of(scale("kirnberger3"));
        assertThat(frequency(tuning, "A4")).isEqualTo(440);
        assertThat(frequency(tuning, "E5") / frequency(tuning, "C5")).isCloseTo(1.25, within(1e-12));
        assertThat(frequency(tuning, "C3") * 2).isEqualTo(frequency(tuning, "C4"));
    }

    @Test
    void theMapsLayShortScalesOnWhiteKeys() {
        Tuning slendro = new MappedTuning(scale("slendro"), map("five-on-white"));
        assertThat(frequency(slendro, "A4")).isEqualTo(440);
        assertThat(Units.centsOfRatio(frequency(slendro, "G4") / frequency(slendro, "C4")))
                .isCloseTo(720, within(1e-6));
        assertThat(slendro.sounds(pitch("F4"))).isFalse();
        Tuning pelog = new MappedTuning(scale("pelog"), map("seven-on-white"));
        assertThat(Units.centsOfRatio(frequency(pelog, "F4") / frequency(pelog, "E4")))
                .isCloseTo(800 / 3.0, within(PRINTED));
        assertThat(frequency(pelog, "C5")).isEqualTo(2 * frequency(pelog, "C4"));
        assertThat(IntStream.range(48, 60)
                        .filter(key -> map("seven-on-white").degree(key).isPresent()))
                .hasSize(7);
    }

    @Test
    void everyFileOfTheLibraryIsRead() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".scl")).toList())
                    .hasSizeGreaterThanOrEqualTo(9)
                    .allSatisfy(file -> assertThat(ScaleReader.read(Source.file(file), diagnostics))
                            .isPresent());
        }
    }

    private static Scale scale(String name) {
        return ScaleReader.read(Source.file(FOLDER.resolve(name + ".scl")), new Diagnostics())
                .orElseThrow();
    }

    private static KeyboardMap map(String name) {
        return KeyboardMapReader.read(Source.file(FOLDER.resolve(name + ".kbm")), new Diagnostics())
                .orElseThrow();
    }

    private static double frequency(Tuning tuning, String pitch) {
        return tuning.frequency(pitch(pitch));
    }

    private static Pitch pitch(String text) {
        return Pitch.parse(text).orElseThrow();
    }
}
