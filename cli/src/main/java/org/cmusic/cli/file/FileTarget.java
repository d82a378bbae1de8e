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
            Path one = place();
            Path two = other.place();
            return one.getFileName()
                            .toString()
                            .equalsIgnoreCase(two.getFileName().toString())
                    && Files.isSameFile(one.getParent(), two.getParent());
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it lies or will lie, the links that it is followed. */
    private Path place() throws IOException {
        return Links.followed(path.toAbsolutePath());
    }

    /** Some names no file can have, and some links lead nowhere. */
    private void checkName() {
        try {
            Files.readAttributes(place(), BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            if (Files.isDirectory(folder())) {
                throw FileFailure.writing(path.toString(), e);
            }
        }
    }

    private void checkFolder() {
        Path folder = folder();
        Path shown = isLink() || path.getParent() == null ? folder : path.getParent();
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

    private boolean isLink() {
        return Files.isSymbolicLink(path);
    }

    private Path folder() {
        try {
            return place().normalize().getParent();
        } catch (IOException e) {
            throw FileFailure.writing(path.toString(), e);
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
