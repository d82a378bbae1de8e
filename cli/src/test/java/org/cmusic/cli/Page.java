package org.cmusic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of the documentation: the README, or one of {@code docs/}.
 *
 * @param file where it is
 * @param prose its lines outside of fenced blocks
 * @param blocks its fenced blocks, from first to last
 */
record Page(Path file, List<String> prose, List<Block> blocks) {
    static final Path ROOT = Path.of("..");
    private static final String FENCE = "```";

    /** A fenced block: the words behind its fence, and its text. */
    record Block(Path file, int line, String fence, String text) {

        /** The first word behind the fence. */
        String kind() {
            return fence.split(" ", 2)[0];
        }

        /** The file that the block is, where a comment on its first line names one. */
        Optional<String> name() {
            String first = text.lines().findFirst().orElse("");
            return first.matches("(//|#) [a-z_0-9]+\\.(sco|ins|py)")
                    ? Optional.of(first.substring(first.indexOf(' ') + 1))
                    : Optional.empty();
        }

        /** Page, line and kind. */
        String place() {
            return file.getFileName() + ":" + line + " " + fence;
        }
    }

    /** All pages there are. */
    static List<Page> all() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            List<Page> pages = new ArrayList<>(List.of(of(ROOT.resolve("README.md"))));
            for (Path file : docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(of(file));
            }
            return pages;
        }
    }

    /** Reads a page; a fence that is never closed is a mistake. */
    static Page of(Path file) throws IOException {
        List<String> prose = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(FENCE)) {
                int end = end(lines, i, file);
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                blocks.add(new Block(file, i + 1, lines.get(i).strip().substring(FENCE.length()), text));
                i = end;
            } else {
                prose.add(lines.get(i));
            }
        }
        return new Page(file, prose, blocks);
    }

    private static int end(List<String> lines, int start, Path file) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        throw new AssertionError(file + ":" + (start + 1) + ": the block does not end");
    }

    /** The name of the page's file. */
    String name() {
        return file.getFileName().toString();
    }
}
