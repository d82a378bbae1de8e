package org.cmusic.composers.corpus;

import java.io.IOException;
import java.util.Map;
import org.cmusic.model.Beats;

/**
 * Writes a corpus as text, piece after piece, and counts what it writes: the counts stand at the end. See
 * {@code docs/corpus.md} for the form.
 */
public final class CorpusWriter {
    /** How a file begins. */
    static final String HEAD = "cmusic corpus 1";

    /** What stands before the counts. */
    static final String COUNTS = "statistics";

    /** What stands before the numbers of pieces and notes in the last line. */
    static final String END = "end";

    private final Appendable out;
    private final Statistics statistics = new Statistics();

    /** Begins a file. */
    public CorpusWriter(Appendable out) throws IOException {
        this.out = out;
        out.append(HEAD).append('\n');
    }

    /** Writes a piece. */
    public void add(Piece piece) throws IOException {
        out.append('\n');
        PieceText.write(piece, out);
        statistics.add(piece);
    }

    /** What was written so far, in numbers. */
    public Statistics statistics() {
        return statistics;
    }

    /** Writes the counts and the last line. */
    public void end() throws IOException {
        out.append('\n').append(COUNTS).append('\n');
        line("pieces", statistics.pieces());
        line("voices", statistics.voices());
        line("notes", statistics.notes());
        out.append("beats ").append(Fraction.text(statistics.beats())).append('\n');
        lines("key", statistics.keys());
        lines("meter", statistics.meters());
        lines("pitch", statistics.pitches());
        for (Map.Entry<Beats, Long> length : statistics.lengths().entrySet()) {
            line("length " + Fraction.text(length.getKey()), length.getValue());
        }
        lines("interval", statistics.intervals());
        lines("degree", statistics.degrees());
        out.append(END + " " + statistics.pieces() + " " + statistics.notes() + "\n");
    }

    private void lines(String name, Map<?, Long> counts) throws IOException {
        for (Map.Entry<?, Long> entry : counts.entrySet()) {
            line(name + " " + entry.getKey(), entry.getValue());
        }
    }

    private void line(String name, long count) throws IOException {
        out.append(name).append(' ').append(Long.toString(count)).append('\n');
    }
}
