package org.cmusic.cli.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cmusic.cli.tune.Tune;
import org.cmusic.cli.tune.Tunes;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.program.Library;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.cmusic.model.expression.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages tell of unit generators, functions and the library is what there is. With {@code -Dcmusic.pages=write} the
 * pages are brought up to date instead.
 */
class GeneratedPartsTest {
    private static final Path UNITS = Path.of("..", "docs", "units.md");
    private static final Path CARD = Path.of("..", "docs", "card.md");
    private static final Path INSTRUMENTS = Path.of("..", "docs", "instruments.md");
    private static final Path TUNES = Path.of("..", "docs", "tunes.md");
    private static final int MOST_LINES = 130;
    private static final int MOST_BYTES = 8192;

    static List<UnitGenerator> generators() {
        return UnitGenerators.all();
    }

    private static void holds(Path file, UnaryOperator<GeneratedPart> change) throws IOException {
        String page = Files.readString(file);
        String wanted = change.apply(new GeneratedPart(page)).page();
        if ("write".equals(System.getProperty("cmusic.pages"))) {
            Files.writeString(file, wanted);
        } else {
            assertThat(page)
                    .as("docs/README.md tells how to bring %s up to date", file.getFileName())
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("generators")
    void thePageTellsWhatAGeneratorTakes(UnitGenerator generator) throws IOException {
        holds(UNITS, page -> page.stretch("### " + generator.name(), "Reference: ", section(generator)));
    }

    @ParameterizedTest
    @MethodSource("generators")
    void thePageHasAnExampleOfEach(UnitGenerator generator) throws IOException {
        String page = Files.readString(UNITS);
        String section = page.split("\n### " + generator.name() + "\n", 2)[1].split("\n##", 2)[0];

        assertThat(section).contains("```ins").contains(generator.name() + "(");
    }

    @Test
    void thePageTellsOfNothingElse() throws IOException {
        List<String> headings = Files.readAllLines(UNITS).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()))
                .toList();
        assertThat(headings)
                .containsExactlyInAnyOrderElementsOf(
                        generators().stream().map(UnitGenerator::name).toList());
    }

    @Test
    void theCardHasEverySignature() throws IOException {
        holds(
                CARD,
                page -> page.line("- Generators: ", signatures(UnitGenerator.Role.GENERATOR))
                        .line("- Processors: ", signatures(UnitGenerator.Role.PROCESSOR))
                        .line("- Curves: ", signatures(UnitGenerator.Role.CURVE))
                        .line("- Waves, for `osc`: ", signatures(UnitGenerator.Role.WAVE))
                        .line("- Functions: ", functions()));
    }

    @Test
    void theLibraryIsListed() throws IOException {
        holds(INSTRUMENTS, page -> page.table("| instrument | file | |", libraryRows()));
    }

    @Test
    void theTunesAreListed() throws IOException {
        List<String> rows = Tunes.all().stream().map(GeneratedPartsTest::row).toList();
        holds(TUNES, page -> page.table("| tune | | composer or country | print | key | meter | bars | form |", rows));
    }

    private static String row(Tune tune) {
        return "| %s | `%s` | %s | %s | %s | %s | %d | %s |"
                .formatted(
                        tune.title(),
                        tune.name(),
                        tune.head().get("Composer"),
                        tune.head().get("Print"),
                        tune.key(),
                        tune.meter(),
                        tune.bars(),
                        tune.form());
    }

    private static List<String> libraryRows() {
        return Library.instruments().stream()
                .map(source -> SourceParser.parse(source, new Diagnostics()))
                .flatMap(file -> file.statements().stream()
                        .filter(InstrumentDefinition.class::isInstance)
                        .map(InstrumentDefinition.class::cast)
                        .map(instrument -> row(instrument, Path.of(file.source().name()))))
                .sorted()
                .toList();
    }

    private static String row(InstrumentDefinition instrument, Path file) {
        String documentation =
                instrument.documentation().orElseThrow().replaceAll("\\s+", " ").strip();
        String sentence = documentation.split("(?<=\\.) (?=[A-Z`])", 2)[0];
        return "| `%s` | `%s` | %s |".formatted(instrument.name().text(), file.getFileName(), sentence);
    }

    @Test
    void theCardIsShort() throws IOException {
        String card = Files.readString(CARD);
        assertThat(card.lines().count()).isLessThanOrEqualTo(MOST_LINES);
        assertThat(card.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @EnumSource
    void theCardShowsEveryUnit(Unit unit) throws IOException {
        assertThat(Files.readString(CARD)).containsPattern("`[^`]*\\b[0-9]+" + unit.suffix() + "[ `]");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEMPO", "CHOICE"})
    void theCardNamesEveryKind(Kind kind) throws IOException {
        assertThat(Files.readString(CARD)).containsPattern("- Kinds: `[a-z ]*\\b" + kind.label() + "\\b");
    }

    private static String signatures(UnitGenerator.Role role) {
        return generators().stream()
                .filter(generator -> generator.role() == role)
                .map(GeneratedPartsTest::signature)
                .collect(Collectors.joining(" "));
    }

    private static String signature(UnitGenerator generator) {
        String inputs = generator.inputs().stream()
                .map(input -> input.name() + fallback(input))
                .collect(Collectors.joining(", "));
        String points = generator.name().equals("points") ? "TIME: VALUE, …, " : "";
        return "`" + generator.name() + "(" + points + inputs + ")`";
    }

    private static String fallback(Input input) {
        if (!input.choices().isEmpty()) {
            return "=" + String.join("|", input.choices());
        }
        return input.fallback().isPresent()
                ? "=" + QuantityText.of(input.kind(), input.fallback().getAsDouble())
                : "";
    }

    private static String functions() {
        return Arrays.stream(Function.values())
                .map(function -> "`" + function.label() + "(" + function.parameters() + ")`")
                .collect(Collectors.joining(" "));
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
                .append(".")
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
