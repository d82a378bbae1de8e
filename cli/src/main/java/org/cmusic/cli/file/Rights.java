package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** To whom a file belongs, and who may read and write it. */
final class Rights {
    private Rights() {}

    /**
     * Gives a file the rights of the one that it will replace; of one that is not there, nothing. Owner and group change
     * only where the user may change them. A file system without such rights has none to copy.
     */
    static void copy(Path from, Path to) {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView young =
                Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old == null || young == null) {
            return;
        }
        PosixFileAttributes rights;
        try {
            rights = old.readAttributes();
        } catch (IOException e) {
            return;
        }
        attempt(() -> young.setGroup(rights.group()));
        attempt(() -> young.setOwner(rights.owner()));
        attempt(() -> young.setPermissions(rights.permissions()));
    }

    /** A change of rights. */
    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    private static void attempt(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            // What the user may not give away stays with the user.
            return;
        }
    }
}
