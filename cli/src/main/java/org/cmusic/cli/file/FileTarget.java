package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * A file to write a sound to. A regular file appears whole, by a rename, or not at all; devices and pipes are written
 * directly.
 *
 * @param path as the user named it
 */
public record FileTarget(Path path) implements OutputTarget {

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public void check(Collection<Path> inputs) {
        if (Files.isDirectory(path)) {
            throw new FileFailure("cannot write `" + path + "`: it is a folder; name a file in it, as `"
                    + path.resolve("sound.wav") + "`");
        }
        checkFolder();
        if (!Files.exists(path) || isDirect()) {
            return;
        }
        for (Path input : inputs) {
            if (isSame(input)) {
                throw new FileFailure("cannot write `" + path + "`: it is read here; choose another name with -o");
            }
        }
        if (!Files.isWritable(path)) {
            throw new FileFailure("cannot write `" + path + "`: it is read-only; choose another name with -o");
        }
        if (!SoundFile.mayReplace(path)) {
            throw new FileFailure("`" + path + "` holds something other than a WAV, so it is left as it is;"
                    + " choose another name with -o, or remove it first");
        }
    }

    @Override
    public Output open() {
        return isDirect() ? DirectOutput.device(path) : ReplacingOutput.create(path);
    }

    private void checkFolder() {
        Path folder = path.toAbsolutePath().normalize().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Path shown = path.getParent() == null ? folder : path.getParent();
            throw new FileFailure(
                    Files.exists(folder)
                            ? "cannot write `" + path + "`: `" + shown + "` is not a folder"
                            : "cannot write `" + path + "`: there is no folder `" + shown
                                    + "`; make it first: mkdir -p " + shown);
        }
    }

    private boolean isDirect() {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    private boolean isSame(Path input) {
        try {
            return Files.exists(input) && Files.isSameFile(path, input);
        } catch (IOException e) {
            throw FileFailure.reading(input.toString(), e);
        }
    }
}
