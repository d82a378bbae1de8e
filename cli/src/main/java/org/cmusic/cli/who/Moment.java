package org.cmusic.cli.who;

import java.util.List;
import org.cmusic.engine.RenderReport.Level;
import org.cmusic.engine.patch.NoteClock;
import org.cmusic.model.score.PiecePosition;

/**
 * What sounds around a moment of a piece.
 *
 * @param seconds the moment, from the start of the piece
 * @param position the same in beats and bars
 * @param pieceSeconds how long the piece is
 * @param from the first sample that was listened to
 * @param to the first sample after those; after the end of the piece, {@code from}
 * @param rate samples a second
 * @param mix how loud all is together
 * @param lines what sounds, the loudest first
 */
public record Moment(
        double seconds,
        PiecePosition position,
        double pieceSeconds,
        long from,
        long to,
        int rate,
        Level mix,
        List<SoundingLine> lines) {
    /** Where the mix is softer than its loudest line by so much, the lines cancel, and the rest is rounding. */
    private static final double CANCELLED = 1e-9;

    public Moment {
        lines = List.copyOf(lines);
    }

    /** Whether the moment lies after the last sound. */
    boolean isAfterEnd() {
        return from == to;
    }

    /** Whether all of the piece was listened to. */
    boolean isWholePiece() {
        return from == 0 && to == NoteClock.nearest(pieceSeconds, rate);
    }

    /** The peak of the loudest line; 0 where none is heard. */
    double loudest() {
        return lines.isEmpty() ? 0 : lines.get(0).level().peak();
    }

    /** Whether the mix has a peak of which the lines have shares. */
    boolean hasPeak() {
        return mix.peak() > CANCELLED * loudest();
    }

    /** Where the peak of the mix is, in seconds from the start of the piece. */
    double peakSeconds() {
        return (double) mix.frame() / rate;
    }

    /** A line's share of the peak; the shares of all lines make 1. */
    double shareOf(SoundingLine line) {
        return line.share() / mix.peak();
    }
}
