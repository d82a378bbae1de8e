package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pieces of {@code scores/composed/} are, to the byte, what the command at their head writes. */
class ComposedPiecesTest {
    private static final Path ROOT = Page.ROOT;
    private static final String HEAD = "// cmusic ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TestFactory
    Stream<DynamicTest> pieces() throws IOException {
        List<Path> pieces;
        try (Stream<Path> files = Files.list(ROOT.resolve("scores/composed"))) {
            pieces = files.sorted().toList();
        }
        assertThat(pieces).isNotEmpty();
        return pieces.stream()
                .map(piece -> DynamicTest.dynamicTest(piece.getFileName().toString(), () -> isWritten(piece)));
    }

    private static void isWritten(Path piece) throws IOException {
        String score = Files.readString(piece);
        String head = score.lines().findFirst().orElseThrow();
        assertThat(head).startsWith(HEAD);

        CommandRun run = CommandRun.of(words(head.substring(HEAD.length())));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(asOfTheRoot(run.data())).isEqualTo(score);
    }

    /** The words of a command that writes to standard output; files of the project are where they are. */
    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command).results().forEach(word -> {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(text.startsWith("corpus/") ? ROOT.resolve(text).toString() : text);
        });
        words.addAll(List.of("-o", "-"));
        return words.toArray(String[]::new);
    }

    /** The score as it is when the command runs in the project's folder. */
    private static String asOfTheRoot(byte[] score) {
        return new String(score, StandardCharsets.UTF_8).replace(ROOT + "/", "");
    }
}
