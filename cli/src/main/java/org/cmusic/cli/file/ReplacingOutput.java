package org.cmusic.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;

/** A regular file, written under a temporary name beside the target and renamed over it at the end. */
final class ReplacingOutput implements Output {
    private final Path shown;
    private final Path target;
    private final Temporary temporary;
    private final OutputStream stream;

    private ReplacingOutput(Path shown, Path target, Temporary temporary) {
        this.shown = shown;
        this.target = target;
        this.temporary = temporary;
        this.stream = new UnclosedStream(Channels.newOutputStream(temporary.channel()));
    }

    static Output create(Path path) {
        try {
            Path target = Links.followed(path);
            Temporary temporary = Temporary.beside(target);
            Rights.copy(target, temporary.path());
            return new ReplacingOutput(path, target, temporary);
        } catch (IOException e) {
            throw FileFailure.writing(path.toString(), e);
        }
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    /** What was written reaches the disk before the name does: even a machine that stops leaves the old or the new. */
    @Override
    public void complete() {
        try {
            temporary.channel().force(true);
        } catch (IOException e) {
            throw FileFailure.writing(shown.toString(), e);
        }
    }

    @Override
    public void keep() {
        try {
            temporary.become(target);
        } catch (IOException e) {
            throw FileFailure.writing(shown.toString(), e);
        }
    }

    @Override
    public void close() {
        temporary.close();
    }
}
