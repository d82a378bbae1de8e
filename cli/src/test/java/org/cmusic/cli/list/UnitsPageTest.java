package org.cmusic.cli.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.model.Input;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on unit generators says of each what its signature says, and shows how to use it. */
class UnitsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "units.md");

    static List<UnitGenerator> generators() {
        return UnitGenerators.all();
    }

    @ParameterizedTest
    @MethodSource("generators")
    void thePageTellsWhatAGeneratorTakes(UnitGenerator generator) throws IOException {
        assertThat(Files.readString(PAGE)).contains(section(generator));
    }

    @ParameterizedTest
    @MethodSource("generators")
    void thePageHasAnExampleOfEach(UnitGenerator generator) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("\n### " + generator.name() + "\n");
        int next = page.indexOf("\n## ", from + 1);
        int following = page.indexOf("\n### ", from + 1);
        int end = Stream.of(next, following)
                .filter(index -> index >= 0)
                .min(Integer::compare)
                .orElse(page.length());

        assertThat(page.substring(from, end)).contains("```ins").contains(generator.name() + "(");
    }

    private static String section(UnitGenerator generator) {
        StringBuilder section = new StringBuilder("### " + generator.name() + "\n\n" + generator.summary() + "\n\n");
        if (!generator.inputs().isEmpty()) {
            section.append("| input | kind | | range | default | |\n|---|---|---|---|---|---|\n");
        }
        for (Input input : generator.inputs()) {
            section.append("| ").append(String.join(" | ", cells(input))).append(" |\n");
        }
        return section.append("\nReference: ")
                .append(generator.reference())
                .append(".\n")
                .toString();
    }

    private static List<String> cells(Input input) {
        List<String> row = GeneratorList.row(input);
        return List.of(
                "`" + row.get(0) + "`",
                row.get(1),
                row.get(2),
                row.get(3).replace(" | ", ", "),
                row.get(4).replaceFirst("^= ", ""),
                row.get(5));
    }
}
