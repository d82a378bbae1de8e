package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A text file that is written, whole or not at all.
 *
 * @param path as the user named it
 */
public record TextFile(Path path) {

    /**
     * Refuses to write where something is already.
     *
     * @throws FileFailure if there is a file of that name
     */
    public void requireAbsent() {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileFailure(
                    "cannot write `" + path + "`: there is one already; remove it, or choose another folder");
        }
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws FileFailure if it is, or cannot be written
     */
    public void create(String text) {
        create(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same of content that may be no text.
     *
     * @throws FileFailure if the file is there, or cannot be written
     */
    public void create(byte[] content) {
        requireAbsent();
        write(content);
    }

    /**
     * Gives the file a new text.
     *
     * @throws FileFailure if it is read-only, is no regular file, or cannot be written
     */
    public void rewrite(String text) {
        if (!Files.isRegularFile(path)) {
            throw new FileFailure("cannot write `" + path + "`: it is no regular file; use - for standard input");
        }
        if (ReadOnly.is(path)) {
            throw new FileFailure("cannot write `" + path + "`: it is read-only");
        }
        Path folder = Links.folder(path);
        if (!Files.isWritable(folder)) {
            throw new FileFailure("cannot write `" + path + "`: the folder `" + folder + "` is read-only");
        }
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] content) {
        try (Output output = ReplacingOutput.create(path)) {
            output.stream().write(content);
            output.complete();
            output.keep();
        } catch (IOException e) {
            throw FileFailure.writing(path.toString(), e);
        }
    }
}
