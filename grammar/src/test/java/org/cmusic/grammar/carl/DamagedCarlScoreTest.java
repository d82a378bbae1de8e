package org.cmusic.grammar.carl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.carl.convert.Conversion;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.model.carl.CarlScore;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.api.Test;

/** Whatever stands in a score, it is read to its end without an exception, and every mistake has its words. */
class DamagedCarlScoreTest {
    private static final List<String> PIECES = List.of(
            "note ",
            "gen ",
            "ins ",
            "var ",
            "set ",
            "sec",
            "ter",
            "mer",
            "endsec",
            "endmerge",
            "pri ",
            "com ",
            "end",
            ";",
            ";\n",
            " ",
            ",",
            ",,",
            "\n",
            "{",
            "}",
            "\"",
            "'",
            "#",
            "\n#define ",
            "\n#include ",
            "\n#if ",
            "\n#endif\n",
            "\\\n",
            "/*",
            "*/",
            "(",
            ")",
            "[",
            "]",
            "p2",
            "p4",
            "p[",
            "v1",
            "v[p4]",
            "f1",
            "f[",
            "s1",
            "b1",
            "d ",
            "0 ",
            "1",
            ".5",
            "1/0",
            "010",
            "0x",
            "Hz",
            "sec",
            "dB",
            "K",
            "rand(1)",
            "sqrt(-1)",
            "-",
            "+",
            "*",
            "^",
            "%",
            "osc ",
            "out ",
            "seg ",
            "trans ",
            "adn ",
            "gen5 ",
            "SINE(f1)",
            "C(0)",
            "P",
            "stereo",
            "srate=8K",
            "funclength=",
            "tempowith v1 ",
            "\u0000",
            "é",
            "\uD834\uDD1E",
            "\uE000");
    private static final ReadingOptions OPTIONS = new ReadingOptions(
            List.of(), Map.of(), OptionalLong.empty(), Limits.usual().with(Limits.Name.STEPS, 100_000));

    @Test
    void randomTextIsRead() {
        Random random = new Random(1985);
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "#include <carl/cmusic.h>\n" : "");
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            read(text.toString());
        }
    }

    @Test
    void damagedScoresAreRead() throws IOException {
        Random random = new Random(1978);
        for (String score : scores()) {
            for (int i = 0; i < 60; i++) {
                StringBuilder text = new StringBuilder(score);
                for (int wounds = 1 + random.nextInt(4); wounds > 0; wounds--) {
                    damage(text, random);
                }
                read(text.toString());
            }
        }
    }

    private static List<String> scores() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "carl"))) {
            return files.filter(file -> file.toString().endsWith(".sc"))
                    .sorted()
                    .map(DamagedCarlScoreTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(6));
        switch (random.nextInt(3)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            default -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
        }
    }

    /** What could be read can be translated, into text that can be read. */
    private static void convert(CarlScore score, String text) {
        Conversion conversion = Conversion.of(score, "s.sc", "s");
        Diagnostics diagnostics = new Diagnostics();
        SourceParser.parse(Source.memory("s.ins", conversion.instruments()), diagnostics);
        SourceParser.parse(Source.memory("s.sco", conversion.score()), diagnostics);
        assertThat(diagnostics.sorted()).as(text).isEmpty();
    }

    private static void read(String text) {
        CarlReading reading;
        try {
            reading = CarlReader.read(Source.memory("s.sc", text), OPTIONS);
            reading.score().ifPresent(score -> convert(score, text));
        } catch (RuntimeException e) {
            throw new AssertionError(text, e);
        }
        for (Diagnostic diagnostic : reading.diagnostics().sorted()) {
            assertThat(diagnostic.message() + diagnostic.help()).as(text).isNotBlank();
            assertThat(diagnostic.span().startLine()).as(text).isPositive();
        }
        assertThat(reading.score().isPresent())
                .as(text)
                .isEqualTo(!reading.diagnostics().hasErrors());
    }
}
