package org.cmusic.grammar.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.KeyboardMap;
import org.cmusic.model.KeyboardMap.Pattern;
import org.cmusic.model.KeyboardMap.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardMapReaderTest {

    private static final List<String> GOOD = List.of("4", "0", "127", "60", "69", "440.0", "3", "0", "1", "x", "2");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsAMapWithCommentsBetween() {
        String text = """
                ! Size of map
                4 keys
                !
                36
                84
                60   ! middle C

                69
                432.5 Hz
                3
                ! Mapping
                0
                -1
                x
                X
                """;
        assertThat(read(text))
                .isEqualTo(new KeyboardMap(
                        36,
                        84,
                        new Reference(69, 432.5),
                        pattern(60, 3, OptionalInt.of(0), OptionalInt.of(-1), NONE, NONE)));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void keysLeftOutAtTheEndDoNotPlay() {
        assertThat(read("3\n0\n127\n60\n60\n261.6\n1\n0\n").pattern())
                .isEqualTo(pattern(60, 1, OptionalInt.of(0), NONE, NONE));
    }

    @Test
    void aMapOfSizeZeroIsLinear() {
        KeyboardMap map = read("0\n0\n127\n60\n69\n440\n0\n");
        assertThat(map.degree(72)).hasValue(12);
        assertThat(map.degree(0)).hasValue(-60);
    }

    @ParameterizedTest
    @CsvSource({
        "0, many, number, `many` is not the size of the map",
        "0, -1, number, `-1` is not the size of the map",
        "0, 10001, number, `10001` is not the size of the map",
        "1, 128, number, `128` is not the first key",
        "2, 1.5, number, `1.5` is not the last key",
        "3, C4, number, `C4` is not the middle key",
        "4, -1, number, `-1` is not the reference key",
        "5, 0, frequency, `0` is not a frequency",
        "5, -440, frequency, `-440` is not a frequency",
        "5, NaN, frequency, `NaN` is not a frequency",
        "5, 440Hz, frequency, `440Hz` is not a frequency",
        "5, 1e999, frequency, `1e999` is not a frequency",
        "6, octave, number, `octave` is not the degree of the octave",
        "8, y, degree, `y` is not a degree",
        "8, 1.0, degree, `1.0` is not a degree"
    })
    void aFaultyLineIsTold(int line, String text, String variant, String message) {
        List<String> lines = Stream.iterate(0, i -> i + 1)
                .limit(GOOD.size())
                .map(i -> i == line ? text : GOOD.get(i))
                .toList();
        assertThat(KeyboardMapReader.read(source(String.join("\n", lines)), diagnostics))
                .isEmpty();
        Diagnostic fault = onlyFault();
        assertThat(fault.variant()).contains(variant);
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.help()).doesNotContain("{");
        assertThat(fault.span().startLine()).isEqualTo(line + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, the size of the map",
        "1, the first key",
        "2, the last key",
        "3, the middle key",
        "4, the reference key",
        "5, the reference frequency",
        "6, the degree of the octave"
    })
    void aFileThatEndsEarlyIsToldOnce(int lines, String what) {
        KeyboardMapReader.read(source(String.join("\n", GOOD.subList(0, lines))), diagnostics);
        assertThat(onlyFault().message()).isEqualTo("the file ends before " + what);
        assertThat(onlyFault().help()).startsWith("a map has seven numbers");
    }

    @Test
    void allFaultsAreTold() {
        KeyboardMapReader.read(source("two\n0\n200\n60\n69\nloud\n2\n0\n1\n"), diagnostics);
        assertThat(diagnostics.sorted()).extracting(d -> d.span().startLine()).containsExactly(1, 3, 6);
    }

    @Test
    void moreDegreesThanAnnouncedAreTold() {
        KeyboardMapReader.read(source("2\n0\n127\n60\n60\n440\n2\n0\n1\nx\nand some prose\n"), diagnostics);
        assertThat(onlyFault().message()).isEqualTo("the map announces 2 keys and holds 3");
    }

    @Test
    void keysInTheWrongOrderAreTold() {
        KeyboardMapReader.read(source("0\n90\n20\n60\n69\n440\n0\n"), diagnostics);
        assertThat(onlyFault().message()).isEqualTo("the last key, 20, is below the first, 90");
    }

    @Test
    void aReferenceKeyWithoutDegreeIsTold() {
        KeyboardMapReader.read(source("4\n0\n127\n60\n62\n440\n3\n0\n1\nx\n2\n"), diagnostics);
        assertThat(onlyFault().message()).startsWith("the reference key 62 plays no degree");
        assertThat(onlyFault().span().position()).isEqualTo("x.kbm:5:1");
    }

    private static final OptionalInt NONE = OptionalInt.empty();

    private static Pattern pattern(int middle, int turn, OptionalInt... degrees) {
        return new Pattern(middle, turn, List.of(degrees));
    }

    private static Source source(String text) {
        return Source.memory("x.kbm", text);
    }

    private KeyboardMap read(String text) {
        return KeyboardMapReader.read(source(text), diagnostics).orElseThrow();
    }

    private Diagnostic onlyFault() {
        assertThat(diagnostics.sorted()).hasSize(1);
        return diagnostics.sorted().get(0);
    }
}
