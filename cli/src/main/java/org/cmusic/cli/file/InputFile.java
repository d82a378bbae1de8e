package org.cmusic.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Source;

/**
 * A score or instrument that was named on the command line.
 *
 * @param name as messages show it
 * @param path the file; empty for standard input
 */
public record InputFile(String name, Optional<Path> path) {
    private static final String STANDARD_INPUT = "-";

    /**
     * What an argument names; {@code -} is standard input.
     *
     * @throws FileFailure if no file can have that name
     */
    public static InputFile of(String argument) {
        try {
            return argument.equals(STANDARD_INPUT)
                    ? new InputFile("<stdin>", Optional.empty())
                    : new InputFile(argument, Optional.of(Path.of(argument)));
        } catch (InvalidPathException e) {
            throw new FileFailure("cannot read `" + argument + "`: " + e.getReason());
        }
    }

    /**
     * Its text, ready to be read; what can be read only once is read now.
     *
     * @param standardInput where {@code -} reads from
     * @throws FileFailure if there is no such file, it is a folder or may not be read
     */
    public Source source(InputStream standardInput) {
        try {
            if (path.isEmpty()) {
                return Source.stream(name, standardInput);
            }
            return source(path.get());
        } catch (IOException e) {
            throw FileFailure.reading(name, e);
        }
    }

    private Source source(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileFailure("cannot read `" + name + "`: it is a folder; name the files in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Files.isRegularFile(file) ? Source.file(name, file) : Source.stream(name, in);
        }
    }
}
