package org.cmusic.cli;

import java.util.List;
import java.util.OptionalLong;
import org.cmusic.cli.render.Production;
import org.cmusic.cli.render.RenderOrder;
import org.cmusic.cli.render.ScoreMusic;
import org.cmusic.cli.render.Take;
import org.cmusic.cli.who.Provenance;
import org.cmusic.engine.CrowdedException;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.score.ScorePerformance;

/** A score of this language. */
record ScorePiece(ScorePerformance performance, Source source) implements Piece {
    @Override
    public double seconds() {
        return performance.seconds();
    }

    @Override
    public Production production(RenderFlags flags) {
        RenderOrder order = flags.order(performance);
        try {
            return new Production(new ScoreMusic(performance, order), order);
        } catch (IllegalArgumentException e) {
            throw flags.refused(e);
        }
    }

    @Override
    public Diagnostics levels(Take take) {
        return new LevelCheck(take, performance, source).warnings();
    }

    @Override
    public Diagnostics crowded(CrowdedException full) {
        return Crowd.error(full, new Provenance(performance, source));
    }

    @Override
    public List<String> levelTable(Take take) {
        return LevelTable.of(take, performance);
    }

    @Override
    public OptionalLong seed() {
        return OptionalLong.of(performance.seed());
    }
}
