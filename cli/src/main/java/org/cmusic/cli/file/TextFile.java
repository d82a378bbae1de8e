package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file that is rewritten in place, whole or not at all.
 *
 * @param path as the user named it
 */
public record TextFile(Path path) {

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
        try (Output output = ReplacingOutput.create(path)) {
            output.stream().write(text.getBytes(StandardCharsets.UTF_8));
            output.complete();
            output.keep();
        } catch (IOException e) {
            throw FileFailure.writing(path.toString(), e);
        }
    }
}
