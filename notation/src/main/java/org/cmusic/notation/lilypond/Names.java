package org.cmusic.notation.lilypond;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** LilyPond's names for the sounds and drums of General MIDI. */
final class Names {
    private static final List<String> INSTRUMENTS = lines("instruments.txt");
    private static final Map<Integer, String> DRUMS = lines("drums.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> Integer.parseInt(words[0]), words -> words[1]));

    private Names() {}

    /** The name of a program, counted from 0. */
    static String instrument(int program) {
        return INSTRUMENTS.get(program);
    }

    /** The name of the drum of a key; empty for none. */
    static Optional<String> drum(int key) {
        return Optional.ofNullable(DRUMS.get(key));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Names.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
