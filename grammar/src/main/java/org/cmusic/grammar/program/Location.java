package org.cmusic.grammar.program;

import java.nio.file.Path;
import java.util.Optional;

/** Where a file is, however it was reached: two files at equal locations are one. */
public sealed interface Location {

    /** The path on disk, if it is there. */
    default Optional<Path> onDisk() {
        return Optional.empty();
    }

    /** A file on disk, by its real path. */
    record Disk(Path path) implements Location {
        @Override
        public Optional<Path> onDisk() {
            return Optional.of(path);
        }

        // Spelled out, as in other records that are compared in every run: what the machine would make of it starts
        // late.
        @Override
        public boolean equals(Object other) {
            return other instanceof Disk disk && path.equals(disk.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /** A file of the built-in library, by its path in it: {@code instruments/bell.ins}. */
    record Library(String path) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof Library library && path.equals(library.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /** Text that is no file, such as standard input. */
    record Memory() implements Location {}
}
