package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for programs names every key of the JSON that commands write, and no other. */
class ProgramsPageTest {
    private static final Path MISTAKES = Path.of("..", "grammar", "src", "test", "resources", "diagnostics", "check");

    @TempDir
    Path folder;

    @Test
    void thePageNamesEveryKeyOfMessagesAndSummaries() throws IOException {
        ScoreFolder scores = ScoreFolder.in(folder);
        String mistakes = Files.readString(MISTAKES.resolve("fifty.sco"));
        String twice = scores.write("twice.sco", "cmusic 1 wave w = harmonics(1) wave w = harmonics(1)");
        Set<String> keys = new HashSet<>();
        for (CommandRun run : List.of(
                CommandRun.of("check", scores.write("fifty.sco", mistakes), twice, "--json"),
                CommandRun.of("render", scores.score(), "--json"))) {
            for (JsonNode line : new ObjectMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(run.out())
                    .readAll()) {
                collect(line, keys);
            }
        }

        assertThat(keysOfTables()).isEqualTo(keys);
    }

    private static void collect(JsonNode node, Set<String> keys) {
        node.properties().forEach(field -> keys.add(field.getKey()));
        node.forEach(child -> collect(child, keys));
    }

    private static Set<String> keysOfTables() throws IOException {
        return Files.readAllLines(Page.ROOT.resolve("docs/programs.md")).stream()
                .dropWhile(line -> !line.equals("## Diagnostics"))
                .takeWhile(line -> !line.equals("## Exit status"))
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> Pattern.compile("`([A-Za-z]+)`")
                        .matcher(line.split("\\|")[1])
                        .results())
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}
