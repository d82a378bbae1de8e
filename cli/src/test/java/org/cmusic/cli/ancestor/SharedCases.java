package org.cmusic.cli.ancestor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scores for the old programs with what these made of them, where that data lies beside the project. */
final class SharedCases {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data");
    private static final String SOUND = ".f32";

    private SharedCases() {}

    /** The names of the cases of a program; the test is skipped where there are none. */
    static List<String> names(String program) throws IOException {
        Path folder = FOLDER.resolve(program);
        assumeTrue(Files.isDirectory(folder), () -> "the cases are not here: " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SOUND))
                    .map(name -> name.substring(0, name.length() - SOUND.length()))
                    .sorted()
                    .toList();
        }
    }

    /** A file of a case. */
    static Path file(String program, String name) {
        return FOLDER.resolve(program).resolve(name);
    }

    /** What the program made of a score, sample by sample, all channels in turn. */
    static float[] sound(String program, String name) throws IOException {
        FloatBuffer floats = ByteBuffer.wrap(Files.readAllBytes(file(program, name + SOUND)))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] sound = new float[floats.remaining()];
        floats.get(sound);
        return sound;
    }
}
