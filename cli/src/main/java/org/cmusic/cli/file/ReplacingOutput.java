package org.cmusic.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A regular file, written under a temporary name beside the target and renamed over it at the end. */
final class ReplacingOutput implements Output {
    private final Path shown;
    private final Path target;
    private final Temporary temporary;
    private final OutputStream stream;

    private ReplacingOutput(Path shown, Path target, Temporary temporary, OutputStream stream) {
        this.shown = shown;
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
    }

    static Output create(Path path) {
        try {
            Path target = Links.followed(path.toAbsolutePath());
            Temporary temporary = Temporary.beside(target);
            OutputStream stream =
                    Files.newOutputStream(temporary.path(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new ReplacingOutput(path, target, temporary, stream);
        } catch (IOException e) {
            throw FileFailure.writing(path.toString(), e);
        }
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void keep() {
        try {
            stream.close();
            takeOverPermissions();
            Files.move(temporary.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            temporary.forget();
        } catch (IOException e) {
            throw FileFailure.writing(shown.toString(), e);
        }
    }

    /** What is replaced keeps who may read and write it. */
    private void takeOverPermissions() throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary.path(), Files.getPosixFilePermissions(target));
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // The file is given up; its last bytes do not matter.
        } finally {
            temporary.remove();
        }
    }
}
