package org.cmusic.cli;

import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Source;

/** Reads files of music, each in its own language. */
final class PieceReader {
    private PieceReader() {}

    /** Reads a file. */
    static PieceReading read(Source source, ReadingOptions options) {
        Reading score = ScoreReader.read(source, options);
        return new PieceReading(
                score.diagnostics(),
                score.files(),
                score.performance().map(performance -> new ScorePiece(performance, source)));
    }
}
