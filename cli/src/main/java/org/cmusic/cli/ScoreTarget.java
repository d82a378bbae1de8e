package org.cmusic.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.TextFile;

/** Where composed scores go. */
final class ScoreTarget {
    private static final String STANDARD_OUTPUT = "-";
    private static final String SUFFIX = ".sco";

    private ScoreTarget() {}

    /** Whether standard output takes the score. */
    static boolean isStandardOutput(Optional<String> output) {
        return output.filter(STANDARD_OUTPUT::equals).isPresent();
    }

    /** The names of the files of so many scores; none where no place was named. */
    static List<String> names(Optional<String> output, int count) {
        if (output.isEmpty()) {
            return List.of();
        }
        String name = output.get();
        if (name.equals(STANDARD_OUTPUT)) {
            if (count > 1) {
                throw new WrongUsage("-o -: standard output takes one score, not " + count);
            }
            return List.of(name);
        }
        if (!name.endsWith(SUFFIX)) {
            throw new WrongUsage("-o " + name + ": the name of a score ends in .sco");
        }
        List<String> names = count == 1
                ? List.of(name)
                : IntStream.rangeClosed(1, count)
                        .mapToObj(number -> numbered(name, number))
                        .toList();
        names.forEach(file -> new TextFile(path(file)).requireAbsent());
        return names;
    }

    /** {@code song-2.sco} of {@code song.sco}. */
    private static String numbered(String name, long number) {
        int suffix = name.lastIndexOf('.');
        int end = suffix > name.lastIndexOf('/') + 1 ? suffix : name.length();
        return name.substring(0, end) + "-" + number + name.substring(end);
    }

    /** The files of what explains so many scores; none where it was not asked for. */
    static List<Path> explanations(Optional<Path> file, int count) {
        List<Path> files = file.stream()
                .flatMap(path -> IntStream.rangeClosed(1, count)
                        .mapToObj(number -> count == 1 ? path : path(numbered(path.toString(), number))))
                .toList();
        files.forEach(path -> new TextFile(path).requireAbsent());
        return files;
    }

    /** The path of a name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new FileFailure("cannot write `" + name + "`: " + e.getReason());
        }
    }
}
