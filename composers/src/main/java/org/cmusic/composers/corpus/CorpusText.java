package org.cmusic.composers.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a file of a corpus, piece by piece. Whatever the file holds, it is either read or told as wrong; it takes time and
 * memory as it has characters.
 */
public final class CorpusText {
    private static final String FORM = "cmusic corpus ";

    private final CorpusLines lines;
    private final Consumer<Piece> taker;
    private final Statistics statistics = new Statistics();
    private PieceLines piece;

    private CorpusText(Reader in, Consumer<Piece> taker) {
        this.lines = new CorpusLines(in);
        this.taker = taker;
    }

    /** All pieces. */
    public static Corpus read(Reader in) throws IOException, CorpusFormatException {
        List<Piece> pieces = new ArrayList<>();
        read(in, pieces::add);
        return new Corpus(pieces);
    }

    /**
     * Each piece as soon as it is read.
     *
     * @param in buffered
     * @throws CorpusFormatException if the file is broken; the pieces before are taken by then
     */
    public static void read(Reader in, Consumer<Piece> taker) throws IOException, CorpusFormatException {
        new CorpusText(in, taker).read();
    }

    private void read() throws IOException, CorpusFormatException {
        String head = lines.next();
        if (head == null || !head.startsWith(FORM)) {
            throw new CorpusFormatException("header", 1, "");
        }
        if (!head.equals(CorpusWriter.HEAD)) {
            throw new CorpusFormatException("version", 1, head.substring(FORM.length()));
        }
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.equals(CorpusWriter.COUNTS)) {
                finish();
                counts();
                return;
            }
            if (!line.isBlank()) {
                take(line.strip());
            }
        }
        throw new CorpusFormatException("truncated", lines.number(), "");
    }

    private void take(String line) throws CorpusFormatException {
        if (line.startsWith("piece ")) {
            finish();
            piece = new PieceLines(line.substring("piece ".length()), lines.number(), piece);
        } else if (piece == null) {
            throw new CorpusFormatException("line", lines.number(), line);
        } else {
            piece.take(line, lines.number());
        }
    }

    private void finish() throws CorpusFormatException {
        if (piece != null) {
            Piece finished = piece.piece();
            statistics.add(finished);
            taker.accept(finished);
        }
    }

    /** Goes over the counts to the last line, which tells whether pieces are missing. */
    private void counts() throws IOException, CorpusFormatException {
        String last = "";
        for (String line = lines.next(); line != null; line = lines.next()) {
            last = line.isBlank() ? last : line.strip();
        }
        if (!last.startsWith(CorpusWriter.END + " ")) {
            throw new CorpusFormatException("truncated", lines.number(), "");
        }
        String read = CorpusWriter.END + " " + statistics.pieces() + " " + statistics.notes();
        if (!last.equals(read)) {
            throw new CorpusFormatException("count", lines.number(), last);
        }
    }
}
