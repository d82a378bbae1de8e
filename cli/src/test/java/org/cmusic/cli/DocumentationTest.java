package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README and the pages of {@code docs/} show is true. By the first word behind its fence, a block is tried so:
 *
 * <ul>
 *   <li>{@code sco}, {@code ins}: it sounds, or is wrong in the way that it says (see {@link DocumentationExample});
 *   <li>{@code sc}, {@code m5}: it sounds, without a warning;
 *   <li>{@code sh}: each line ends with status 0, if its programs are installed; one with Maven is one that CI runs;
 *   <li>{@code console}: what each {@code $} line prints is what follows it, where {@code …} stands for anything on its line, or alone for lines;
 *   <li>{@code json}: it is what the last line before it printed, laid out; {@code "…"} stands for any value;
 *   <li>{@code java}: it is a class that compiles;
 *   <li>{@code python}: it names its file, which a command of the page runs.
 * </ul>
 */
class DocumentationTest {
    private static final double MOST_SECONDS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INLINE_COMMAND = Pattern.compile("`(?:\\./)?cmusic ([^`]*)`");
    private static final Pattern PLACEHOLDER =
            Pattern.compile(".*(\\b[A-Z]{2,}\\b|…|--watch|\\.sco|\\.ins|\\.sc|\\.m5|song\\.mid).*");

    @TempDir
    static Path folder;

    private static Workbench workbench;
    private static List<String> library;
    private String printed = "";

    @BeforeAll
    static void open() throws IOException {
        workbench = new Workbench(folder);
        try (Stream<Path> files = Files.list(Page.ROOT.resolve("instruments"))) {
            library = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ins"))
                    .sorted()
                    .toList();
        }
    }

    @AfterAll
    static void close() throws IOException {
        workbench.close();
    }

    @TestFactory
    Stream<DynamicContainer> pages() throws IOException {
        return Page.all().stream().map(page -> DynamicContainer.dynamicContainer(page.name(), tests(page).stream()));
    }

    private List<DynamicTest> tests(Page page) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(page.name(), () -> workbench.lay(page)));
        for (Page.Block block : page.blocks()) {
            if (block.kind().equals("sh")) {
                commands(block)
                        .forEach(line ->
                                tests.add(DynamicTest.dynamicTest(block.place() + " " + line, () -> succeeds(line))));
            } else {
                tests.add(DynamicTest.dynamicTest(block.place(), () -> holds(block, page)));
            }
        }
        inlineCommands(page)
                .forEach(line -> tests.add(DynamicTest.dynamicTest(page.name() + " " + line, () -> succeeds(line))));
        return tests;
    }

    private void holds(Page.Block block, Page page) throws IOException {
        switch (block.kind()) {
            case "sco", "ins" -> sounds(block);
            case "sc", "m5" -> soundsAsItDid(block);
            case "console" -> prints(block);
            case "json" ->
                assertThat(JSON.readerFor(JsonNode.class).readValues(printed).readAll())
                        .usingElementComparator((a, b) -> isMeant((JsonNode) b, (JsonNode) a) ? 0 : 1)
                        .containsExactlyElementsOf(JSON.readerFor(JsonNode.class)
                                .readValues(block.text())
                                .readAll());
            case "python" ->
                assertThat(page.blocks())
                        .anyMatch(other -> !other.kind().equals("python")
                                && other.text()
                                        .contains("python3 " + block.name().orElseThrow()));
            case "java" -> compiles(block);
            default -> throw new AssertionError("nothing is known of blocks of the kind `" + block.kind() + "`");
        }
    }

    /** The lines of a block, those that end with a backslash joined with the next. */
    private static List<String> commands(Page.Block block) {
        return block.text()
                .replace("\\\n", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> inlineCommands(Page page) {
        return INLINE_COMMAND
                .matcher(String.join("\n", page.prose()))
                .results()
                .map(result -> "./cmusic " + result.group(1).replace('\n', ' '))
                .filter(line -> line.matches("\\./cmusic [a-z]+ .*|.* help"))
                .filter(line -> !PLACEHOLDER.matcher(line).matches())
                .distinct()
                .toList();
    }

    private void succeeds(String line) throws IOException {
        if (line.startsWith("mvn ")) {
            String said = Files.readString(Page.ROOT.resolve(".ci/run")).replace(" -B -ntp", "");
            assertThat(said.lines()).contains(line);
            return;
        }
        assumeThat(workbench.hasToolsOf(line)).as("tools of " + line).isTrue();
        CommandRun run = workbench.run(line);
        assertThat(run.status()).as(line + "\n" + run.err()).isZero();
        printed = run.out();
    }

    private void prints(Page.Block block) {
        for (String part : block.text().split("(?m)^(?=\\$ )")) {
            String line = part.lines().findFirst().orElseThrow().substring("$ ".length());
            assumeThat(workbench.hasToolsOf(line)).as("tools of " + line).isTrue();
            CommandRun run = workbench.run(line);
            assertThat("$ " + line + "\n" + run.out() + run.err()).matches(pattern(part));
            printed = run.out();
        }
    }

    /** {@code …} is anything on its line, and alone on a line any number of lines. */
    private static Pattern pattern(String shown) {
        String pattern = shown.lines()
                .map(line -> line.equals("…")
                        ? "(.*\n)*"
                        : Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")) + "\n")
                .collect(Collectors.joining());
        return Pattern.compile(pattern);
    }

    private static void compiles(Page.Block block) throws IOException {
        Matcher name = Pattern.compile("public (?:final )?class (\\w+)").matcher(block.text());
        assertThat(name.find()).isTrue();
        Path file = Files.writeString(folder.resolve(name.group(1) + ".java"), block.text());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-proc:none",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-d",
                        Files.createDirectories(folder.resolve("classes")).toString(),
                        file.toString());
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static boolean isMeant(JsonNode shown, JsonNode real) {
        if (shown.isTextual() && shown.textValue().equals("…")) {
            return true;
        }
        if (!shown.isContainerNode() || shown.size() != real.size() || shown.getNodeType() != real.getNodeType()) {
            return shown.equals(real);
        }
        if (shown.isArray()) {
            return IntStream.range(0, shown.size()).allMatch(i -> isMeant(shown.get(i), real.get(i)));
        }
        return shown.properties().stream()
                .allMatch(field -> real.has(field.getKey()) && isMeant(field.getValue(), real.get(field.getKey())));
    }

    private static void sounds(Page.Block block) throws IOException {
        DocumentationExample example = DocumentationExample.of(block);
        Path file = workbench.file(block.name().orElse("example" + example.suffix()));
        Files.writeString(file, example.source(library));
        Reading reading = ScoreReader.read(Source.file(file), ReadingOptions.plain());

        List<String> slugs = reading.diagnostics().sorted().stream()
                .map(Diagnostic::slug)
                .filter(slug -> !slug.equals("unused-definition"))
                .toList();
        assertThat(slugs)
                .as(() -> reading.diagnostics().sorted().toString())
                .containsExactlyElementsOf(example.mistakes());
        reading.performance().ifPresent(performance -> {
            Sounding sounding = Sounding.of(performance, MOST_SECONDS);
            boolean clips = example.mistakes().contains("may-clip");
            assertThat(sounding.peak()).isBetween(performance.seconds() > 0 ? 1e-3 : 0.0, clips ? 10.0 : 1.0);
        });
    }

    private static void soundsAsItDid(Page.Block block) throws IOException {
        String name = "example." + block.kind();
        Files.writeString(workbench.file(name), block.text());
        CommandRun run = workbench.run("./cmusic render " + name + " --deny warnings");
        assertThat(run.err()).startsWith("example.wav").doesNotContain("peak -inf");
        assertThat(run.status()).isZero();
    }

    @Test
    void theReadmeBeginsWithTheTwoCommands() throws IOException {
        Page.Block first = Page.of(Page.ROOT.resolve("README.md")).blocks().get(0);
        assertThat(first.text()).isEqualTo("./cmusic render scores/hello.sco\nmvn verify\n");
    }
}
