package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
        checkName();
        if (isDirect()) {
            return;
        }
        checkFolder();
        if (!Files.exists(path)) {
            return;
        }
        for (Path input : inputs) {
            if (isSame(input)) {
                throw new FileFailure("cannot write `" + path + "`: it is read here; choose another name with -o");
            }
        }
        if (ReadOnly.is(path)) {
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

    /** Whether both are written to one place, in whatever way they are named. */
    public boolean isSame(FileTarget other) {
        try {
            Path one = Links.followed(path);
            Path two = Links.followed(other.path);
            return one.getFileName()
                            .toString()
                            .equalsIgnoreCase(two.getFileName().toString())
                    && Files.isSameFile(one.getParent(), two.getParent());
        } catch (IOException e) {
            return false;
        }
    }

    /** Some names no file can have, and some links lead nowhere. */
    private void checkName() {
        try {
            Files.readAttributes(Links.followed(path), BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            if (Files.isDirectory(Links.folder(path))) {
                throw FileFailure.writing(path.toString(), e);
            }
        }
    }

    private void checkFolder() {
        Path folder = Links.folder(path);
        Path shown = Files.isSymbolicLink(path) || path.getParent() == null ? folder : path.getParent();
        if (!Files.isDirectory(folder)) {
            throw new FileFailure(
                    Files.exists(folder)
                            ? "cannot write `" + path + "`: `" + shown + "` is not a folder"
                            : "cannot write `" + path + "`: there is no folder `" + shown
                                    + "`; make it first: mkdir -p " + shown);
        }
        if (!Files.isWritable(folder)) {
            throw new FileFailure(
                    "cannot write `" + path + "`: the folder `" + shown + "` is read-only; choose another with -o");
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
