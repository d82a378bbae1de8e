package org.cmusic.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.score.Limits;

/**
 * The files that one input stands for, separated by the file separator of ASCII: the score, then what it may import and the
 * tuning files it may name, then a value for {@code -D ground=}. What begins with {@value #INSTRUMENTS} is a file of
 * instruments.
 */
final class InputFiles {
    static final char SEPARATOR = '\u001C';
    static final String INSTRUMENTS = "//ins";

    private static final List<String> NAMES = List.of("other.ins", "more.ins", "seven.scl", "seven.kbm");
    private static final Path PROJECT = Path.of("..");
    private static final Limits LIMITS = Limits.usual()
            .with(Limits.Name.NOTES, 500)
            .with(Limits.Name.PARTIALS, 2000)
            .with(Limits.Name.SECONDS, 3600)
            .with(Limits.Name.STEPS, 20_000)
            .with(Limits.Name.IMPORTS, 4);

    private final Path folder;
    private final Map<String, byte[]> written = new TreeMap<>();

    InputFiles() {
        try {
            folder = Files.createTempDirectory("cmusic-fuzz");
            folder.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The score of an input; the files beside it are on disk until the next. */
    Source root(byte[] input) throws IOException {
        byte[] root = Arrays.copyOfRange(input, 0, end(input, 0));
        int from = root.length + 1;
        for (String name : NAMES) {
            int to = end(input, from);
            put(name, from > input.length ? new byte[0] : Arrays.copyOfRange(input, from, to));
            from = to + 1;
        }
        boolean instruments =
                new String(root, 0, Math.min(5, root.length), StandardCharsets.US_ASCII).equals(INSTRUMENTS);
        return Source.bytes(instruments ? "fuzz.ins" : "fuzz.sco", root);
    }

    /** How the score of an input is read. */
    ReadingOptions options(byte[] input) {
        String[] parts = new String(input, StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1);
        Map<String, String> definitions =
                parts.length > NAMES.size() + 1 ? Map.of("ground", parts[NAMES.size() + 1]) : Map.of();
        return new ReadingOptions(
                List.of(folder, PROJECT.resolve("instruments"), PROJECT.resolve("tunings")),
                definitions,
                OptionalLong.empty(),
                LIMITS);
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        if (content.length == 0) {
            if (written.remove(name) != null) {
                Files.delete(file);
            }
        } else if (!Arrays.equals(content, written.get(name))) {
            file.toFile().deleteOnExit();
            Files.write(file, content);
            written.put(name, content);
        }
    }

    private static int end(byte[] input, int from) {
        int end = Math.min(from, input.length);
        while (end < input.length && input[end] != SEPARATOR) {
            end++;
        }
        return end;
    }
}
