package org.cmusic.cli;

import java.util.List;
import java.util.OptionalLong;
import org.cmusic.cli.render.PlaybackMusic;
import org.cmusic.cli.render.Production;
import org.cmusic.cli.render.RenderOrder;
import org.cmusic.cli.render.Take;
import org.cmusic.cli.soundfont.SoundFontPlayback;
import org.cmusic.engine.CrowdedException;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;

/** Music that a SoundFont plays. */
record SoundFontPiece(SoundFontPlayback playback, Source source) implements Piece {
    @Override
    public double seconds() {
        return playback.seconds();
    }

    @Override
    public Production production(RenderFlags flags) {
        RenderOrder order = flags.orderOfSoundFont();
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
