package org.cmusic.grammar.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.Scale;
import org.cmusic.model.ScaleInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsCentsRatiosAndWholeNumbers() {
        Scale scale = read("""
                ! test.scl
                !
                A scale of all kinds
                 8
                !
                 81/64
                408.0
                408. is a third
                5
                -5.0
                10/20
                ! a comment among the pitches
                \t100.0 cents
                 5/4   E\\
                """);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(scale.description()).isEqualTo("A scale of all kinds");
        assertThat(scale.intervals())
                .containsExactly(
                        ScaleInterval.Ratio.of(81, 64),
                        new ScaleInterval.Cents(408),
                        new ScaleInterval.Cents(408),
                        ScaleInterval.Ratio.of(5, 1),
                        new ScaleInterval.Cents(-5),
                        ScaleInterval.Ratio.of(1, 2),
                        new ScaleInterval.Cents(100),
                        ScaleInterval.Ratio.of(5, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "1200.0, 1200",
        "1.2e3x, 1200",
        ".5, 0.5",
        "+7.5, 7.5",
        "1.2E3 octave, 1200",
        "2/1, 1200",
        "3 / 2, 701.9550008653874",
        "2147483647/2147483646, 8.061731E-7",
        "100.0cents, 100",
        "3/2x, 701.9550008653874"
    })
    void aPitchEndsWhereItsNumberEnds(String line, double cents) {
        Scale scale = read("\n1\n" + line + "\n");
        assertThat(scale.intervals().get(0).cents()).isCloseTo(cents, within(1e-9));
    }

    @Test
    void aScaleMayHaveNoPitches() {
        assertThat(read("nothing\n0\n").size()).isZero();
        assertThat(read("nothing\n 0 notes\n! only a comment").size()).isZero();
    }

    @Test
    void theDescriptionMayBeEmptyAndLineEndsAreAny() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Scale scale = read(String.join(end, "", "2", "3/2", "", "2/1", "", "made by hand in 5 minutes"));
            assertThat(scale)
                    .isEqualTo(new Scale("", List.of(ScaleInterval.Ratio.of(3, 2), ScaleInterval.Ratio.of(2, 1))));
        }
    }

    @Test
    void latinOneAndUtf8AreBothRead() {
        String text = "Händels Stimmung\n1\n2/1\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.ISO_8859_1),
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))) {
            Scale scale =
                    ScaleReader.read(Source.bytes("x.scl", bytes), diagnostics).orElseThrow();
            assertThat(scale.description()).isEqualTo("Händels Stimmung");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/2/1 | pitch", "701,955 | pitch", "x | pitch", "408.0.5 | pitch", "3:2 | pitch", "1/ | pitch",
                        "NaN | pitch",
                ". | pitch", "- | pitch", "2e3 | pitch", "-3/2 | ratio", "3/-2 | ratio", "0 | ratio", "0/5 | ratio",
                "5/0 | ratio", "100001.0 | pitch-size", "1.0e999 | pitch-size",
                        "1/99999999999999999999999999999999999999999 | pitch-size"
            })
    void aFaultyPitchIsTold(String pitch, String variant) {
        assertThat(ScaleReader.read(Source.memory("x.scl", "faulty\n2\n  " + pitch + " text\n2/1\n"), diagnostics))
                .isEmpty();
        Diagnostic fault = onlyFault();
        assertThat(fault.variant()).contains(variant);
        assertThat(fault.span().position()).isEqualTo("x.scl:3:3");
        assertThat(fault.span().endColumn()).isEqualTo(3 + pitch.length());
        assertThat(fault.message()).contains("`" + pitch.substring(0, 1)).doesNotContain("{");
        assertThat(fault.help()).doesNotContain("{");
    }

    @Test
    void everyFaultyLineIsTold() {
        assertThat(ScaleReader.read(Source.memory("x.scl", "faulty\ntwo\nx\ny\n2/1\n"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(d -> d.span().startLine()).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "-1", "1.5", "10001", "99999999999999999999", "2/1"})
    void theNumberOfPitchesIsAWholeNumber(String count) {
        ScaleReader.read(Source.memory("x.scl", "faulty\n" + count + "\n2/1\n"), diagnostics);
        assertThat(onlyFault().message()).isEqualTo("`" + count + "` is not a number of pitches");
        assertThat(onlyFault().help()).isEqualTo("write how many pitches follow, a whole number up to 10000");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "3, 2", "0, 2", "12, 2"})
    void aWrongNumberOfPitchesIsTold(int count, int found) {
        ScaleReader.read(Source.memory("x.scl", "faulty\n " + count + "\n3/2\n2/1\n\nprose"), diagnostics);
        if (count <= found) {
            assertThat(onlyFault().message()).isEqualTo("the file announces " + count + " pitches and holds " + found);
            assertThat(onlyFault().fixes().get(0).edits().get(0).text()).isEqualTo("2");
            assertThat(onlyFault().span().position()).isEqualTo("x.scl:2:2");
        } else {
            assertThat(diagnostics.hasErrors()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "! only a comment", "description", "description\n\n\n"})
    void aFileThatEndsEarlyIsTold(String text) {
        assertThat(ScaleReader.read(Source.memory("x.scl", text), diagnostics)).isEmpty();
        assertThat(onlyFault().message()).isEqualTo("the file ends before the number of its pitches");
    }

    @Test
    void aFileOfAnotherKindDoesNotFillTheMemory() {
        byte[] bytes = new byte[ScalaFile.MAX_BYTES + 1];
        assertThat(ScaleReader.read(Source.bytes("x.scl", bytes), diagnostics)).isEmpty();
        assertThat(onlyFault().message()).startsWith("the file is longer than 1048576 bytes");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(ScaleReader.read(Source.file(Path.of("no-such-folder", "x.scl")), diagnostics))
                .isEmpty();
        assertThat(onlyFault().slug()).isEqualTo("unreadable-file");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noBytesBringItDown(long seed) {
        Random random = new Random(seed);
        byte[] alphabet = "0123456789./-+eEx! \t\n\n\r\u00e4".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(120)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = alphabet[random.nextInt(alphabet.length)];
            }
            Diagnostics faults = new Diagnostics();
            boolean read =
                    ScaleReader.read(Source.bytes("x.scl", bytes), faults).isPresent();
            assertThat(read).isNotEqualTo(faults.hasErrors());
            boolean map =
                    KeyboardMapReader.read(Source.bytes("x.kbm", bytes), faults).isPresent();
            assertThat(map || faults.hasErrors()).isTrue();
        }
    }

    private Scale read(String text) {
        return ScaleReader.read(Source.memory("x.scl", text), diagnostics).orElseThrow();
    }

    private Diagnostic onlyFault() {
        assertThat(diagnostics.sorted()).hasSize(1);
        return diagnostics.sorted().get(0);
    }
}
