package org.cmusic.grammar.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @Test
    void linesByNumber(@TempDir Path folder) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int line = 1; line <= 2000; line++) {
            text.append("line ").append(line).append(line % 2 == 0 ? "\r\n" : "\n");
        }
        Path file = Files.writeString(folder.resolve("a.sco"), text + "last");
        Source source = Source.file("shown.sco", file);
        for (int line : new int[] {2000, 1, 256, 257, 258, 1024}) {
            assertThat(source.line(line)).contains("line " + line);
        }
        assertThat(source.line(2001)).contains("last");
        assertThat(source.line(2002)).isEmpty();
        assertThat(source.line(100_000)).isEmpty();
        assertThat(source.line(0)).isEmpty();
        assertThat(source.path()).contains(file);
        assertThat(source.name()).isEqualTo("shown.sco");
    }

    @Test
    void linesInAnyOrderAreTheSame() {
        List<String> lines = new ArrayList<>();
        Random random = new Random(1);
        for (int line = 0; line < 3000; line++) {
            lines.add("é".repeat(random.nextInt(line % 500 == 0 ? 20_000 : 40)) + line);
        }
        Source source = Source.memory("a.sco", String.join("\n", lines) + "\n");
        for (int number = 1; number <= 3000; number++) {
            assertThat(source.line(number)).contains(lines.get(number - 1));
        }
        for (int i = 0; i < 3000; i++) {
            int number = 1 + random.nextInt(3000);
            assertThat(source.line(number)).contains(lines.get(number - 1));
        }
        assertThat(source.line(3001)).contains("");
        assertThat(source.line(3002)).isEmpty();
        assertThat(source.line(3000)).contains(lines.get(2999));
    }

    @Test
    void aLineBehindAHugeOneIsFound() {
        Source source = Source.memory("a", "x".repeat(1_000_000) + "\ny\n" + "z".repeat(500_000) + "\nend");
        assertThat(source.line(1).orElseThrow()).hasSizeLessThan(500_000);
        assertThat(source.line(2)).contains("y");
        assertThat(source.line(3).orElseThrow()).hasSizeLessThan(500_000);
        assertThat(source.line(4)).contains("end");
    }

    @Test
    void whatIsNotUtf8OrNotThereIsNoCrash() {
        assertThat(Source.bytes("a", new byte[] {'a', (byte) 0xE9, 'b'}).line(1))
                .contains("a\uFFFDb");
        assertThat(Source.file(Path.of("no", "such.sco")).line(1)).isEmpty();
        assertThat(Source.memory("a", "").line(1)).contains("");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheLine() {
        assertThat(Source.memory("a", "\uFEFFcmusic 1\n").line(1)).contains("cmusic 1");
    }

    @Test
    void aHugeLineIsCut() {
        Source source = Source.bytes("a", "x".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(source.line(1).orElseThrow()).hasSizeLessThan(500_000);
    }
}
