package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Files that are not to be written: a rename would replace them, whatever their permissions say. */
final class ReadOnly {
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private ReadOnly() {}

    /** Whether a file is read-only to us, or to everyone: that holds for the administrator too, who could write it. */
    static boolean is(Path file) {
        if (!Files.isWritable(file)) {
            return true;
        }
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            return view != null && view.readAttributes().permissions().stream().noneMatch(WRITING::contains);
        } catch (IOException e) {
            return false;
        }
    }
}
