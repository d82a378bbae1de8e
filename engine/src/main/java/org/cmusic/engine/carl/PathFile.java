package org.cmusic.engine.carl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file of numbers between blanks: the pairs of x and y of a way through space. */
final class PathFile {
    private PathFile() {}

    /** The numbers up to the first word that is none. */
    static float[] read(Path path) {
        try {
            String[] words = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                    .strip()
                    .split("[\\s,]+");
            float[] numbers = new float[words.length];
            int count = 0;
            while (count < words.length && isNumber(words[count])) {
                numbers[count] = Float.parseFloat(words[count]);
                count++;
            }
            return Arrays.copyOf(numbers, count);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isNumber(String word) {
        return word.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    }
}
