package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.composers.catalog.Composers;
import org.junit.jupiter.api.Test;

/** What the README and the pages of {@code docs/} name is there: pages, headings, options. */
class DocumentationLinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern OPTION = Pattern.compile("`(--[a-z][a-z-]*)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) +[A-Z]");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Page page : Page.all()) {
            Matcher link = LINK.matcher(String.join("\n", page.prose()));
            while (link.find()) {
                Path target =
                        link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
                assertThat(target).as(page.name() + ": " + link.group()).exists();
                if (link.group(2) != null) {
                    assertThat(headings(target))
                            .as(page.name() + ": " + link.group())
                            .contains(link.group(2));
                }
            }
        }
    }

    @Test
    void everyOptionIsOneOfTheCommand() throws IOException {
        String commands = CommandRun.of("help").out().split("Commands:")[1];
        Set<String> options = COMMAND.matcher(commands)
                .results()
                .map(command -> command.group(1))
                .flatMap(command -> command.equals("compose")
                        ? Composers.all().stream().map(composer -> "compose " + composer.name())
                        : Stream.of(command))
                .flatMap(command -> Pattern.compile("--[a-z][a-z-]*")
                        .matcher(CommandRun.of((command + " --help").split(" ")).out())
                        .results())
                .map(result -> result.group())
                .collect(Collectors.toSet());
        for (Page page : Page.all()) {
            Stream<String> named =
                    OPTION.matcher(String.join("\n", page.prose())).results().map(result -> result.group(1));
            assertThat(options).as(page.name()).containsAll(named.toList());
        }
    }

    @Test
    void everyPageIsFoundFromTheReadme() throws IOException {
        List<String> reached = new ArrayList<>();
        for (Path page : List.of(Page.ROOT.resolve("README.md"), Page.ROOT.resolve("docs/README.md"))) {
            Matcher link = LINK.matcher(Files.exists(page) ? Files.readString(page) : "");
            while (link.find()) {
                reached.add(Path.of(link.group(1)).getFileName().toString());
            }
        }
        assertThat(reached)
                .containsAll(Page.all().stream()
                        .map(Page::name)
                        .filter(name -> !name.equals("README.md"))
                        .toList());
    }

    @Test
    void everyPieceIsToldOfInTheReadme() throws IOException {
        List<String> told = Pattern.compile("(?m)^\\| \\[([a-z_0-9]+\\.sco)]\\(scores/\\1\\) \\| ")
                .matcher(Files.readString(Page.ROOT.resolve("README.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        try (Stream<Path> pieces = Files.list(Page.ROOT.resolve("scores"))) {
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            pieces.map(piece -> piece.getFileName().toString())
                                    .filter(name -> name.endsWith(".sco"))
                                    .toList());
        }
    }

    /** The anchors of a page's headings: small letters, blanks as hyphens, no other signs. */
    private static List<String> headings(Path page) throws IOException {
        return Page.of(page).prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
