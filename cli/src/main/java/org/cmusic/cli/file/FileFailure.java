package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** A file could not be read or written; the message says which, why, and what to do. */
public final class FileFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final double MEGABYTE = 1e6;

    /** A failure in words of its own. */
    public FileFailure(String message) {
        super(message);
    }

    private FileFailure(String message, IOException cause) {
        super(message, cause);
    }

    /** Reading the file that users call {@code name} failed. */
    public static FileFailure reading(String name, IOException cause) {
        return new FileFailure("cannot read `" + name + "`: " + reason(cause), cause);
    }

    /** Writing the file that users call {@code name} failed. */
    public static FileFailure writing(String name, IOException cause) {
        return new FileFailure("cannot write `" + name + "`: " + reason(cause), cause);
    }

    /** Writing a file of so many bytes failed. */
    public static FileFailure writing(String name, IOException cause, long bytes) {
        String room = isFull(cause) ? String.format(Locale.ROOT, "; it takes %.1f MB", bytes / MEGABYTE) : "";
        return new FileFailure("cannot write `" + name + "`: " + reason(cause) + room, cause);
    }

    /** Whether whoever read a pipe has left, which is no news to anybody. */
    public boolean isReaderGone() {
        return getCause() != null && String.valueOf(getCause().getMessage()).contains("Broken pipe");
    }

    private static boolean isFull(IOException cause) {
        String reason = reason(cause);
        return reason.contains("No space left") || reason.contains("quota");
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileSystemLoopException) {
            return "its symbolic links lead in a circle";
        }
        Optional<String> reason = cause instanceof FileSystemException failure
                ? Optional.ofNullable(failure.getReason())
                : Optional.ofNullable(cause.getMessage());
        return reason.orElse(cause.getClass().getSimpleName());
    }
}
