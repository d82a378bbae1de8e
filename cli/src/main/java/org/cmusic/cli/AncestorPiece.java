package org.cmusic.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.render.PlaybackMusic;
import org.cmusic.cli.render.Production;
import org.cmusic.cli.render.RenderOrder;
import org.cmusic.cli.render.Take;
import org.cmusic.engine.CrowdedException;
import org.cmusic.engine.ancestor.Playback;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;

/** A score of an old program. */
record AncestorPiece(Playback playback, Source source) implements Piece {
    /** @throws FileFailure if a sound that the piece plays cannot be read */
    AncestorPiece {
        try {
            playback.frames();
        } catch (UncheckedIOException e) {
            throw FileFailure.reading(source.name(), e.getCause());
        }
    }

    @Override
    public double seconds() {
        return (double) playback.frames() / playback.sampleRate();
    }

    @Override
    public Production production(RenderFlags flags) {
        RenderOrder order = flags.order();
        try {
            return new Production(new PlaybackMusic(source.name(), playback, order), order);
        } catch (IllegalArgumentException e) {
            throw flags.refused(e);
        }
    }

    @Override
    public Diagnostics levels(Take take) {
        return new LevelCheck(take, source).warnings();
    }

    @Override
    public Diagnostics crowded(CrowdedException full) {
        throw full;
    }

    @Override
    public List<String> levelTable(Take take) {
        return List.of();
    }

    @Override
    public OptionalLong seed() {
        return OptionalLong.empty();
    }
}
