package org.cmusic.engine.bank;

/**
 * Partials whose frequencies move as a product of matrices, as {@link MatrixKernel} says. The mean of k^2 belongs to the
 * line, so that the bent part is mostly too small to be wanted. A partial that is straight in some lines of a tile has zeros in
 * the columns of the others. Lines in which it bends are computed exactly, and so are pieces of few lines or too fast; a tile
 * that it covers, but moves too fast in, goes row by row, and what is still too fast is left to the plain kernel.
 */
final class MovingMatrix {
    private static final int ROWS = MovingTile.ROWS;
    private static final int WIDTH = MovingTile.WIDTH;

    /** Fewer lines than this cost more than their samples one by one. */
    private static final int FEWEST_LINES = 4;

    /** The greatest cross part in radians: its square is lost, which is -113 dB of the partial in RMS. */
    private static final double GREATEST_CROSS = 4e-3;

    /** What may be lost of a partial at worst: as much as of the square of the greatest cross part. */
    private static final double GREATEST_LOSS = GREATEST_CROSS * GREATEST_CROSS / 2;

    private final MovingTile tile = new MovingTile();

    /** Adds rows of partials, as {@link Kernel} says. */
    void add(SineSegments[] partials, int size, long start, float[][] rows, int count, Rest rest) {
        for (int row = 0; row < count; row += ROWS) {
            tile.begin(Math.min(ROWS, count - row));
            for (int i = 0; i < size; i++) {
                add(partials[i], start + row * Row.LENGTH, rows, row, rest);
            }
            tile.addTo(rows, row);
        }
    }

    private void add(SineSegments sine, long start, float[][] rows, int row, Rest rest) {
        sine.goTo(start);
        if (isStraight(sine, start, tile.samples())) {
            tile.add(MovingTerms.write(sine, start, tile.samples() / 2, tile));
        } else if (sine.covers(start, tile.samples())) {
            addRows(sine, start, rows, row, rest);
        } else {
            addPieces(sine, start, row, rest);
        }
    }

    /** Adds a sine that moves too fast for a tile as a whole. */
    private void addRows(SineSegments sine, long start, float[][] rows, int row, Rest rest) {
        for (int from = 0; from < tile.samples(); from += Row.LENGTH) {
            if (isStraight(sine, start + from, Row.LENGTH)) {
                addLines(sine, start, from / WIDTH, (from + Row.LENGTH) / WIDTH);
            } else {
                int number = row + from / Row.LENGTH;
                PlainKernel.add(sine, start + from, rows[number], rest, number);
            }
        }
    }

    /** Adds what sounds of a sine in a tile in which it bends, begins or ends, and leaves it where the tile ends. */
    private void addPieces(SineSegments sine, long start, int row, Rest rest) {
        int samples = tile.samples();
        while (sine.first() < start + samples) {
            int begin = (int) (Math.max(sine.first(), start) - start);
            int end = (int) (Math.min(sine.end(), start + samples) - start);
            int line = (begin + WIDTH - 1) / WIDTH;
            int endLine = end / WIDTH;
            int count = endLine - line;
            if (count >= FEWEST_LINES && isStraight(sine, start + line * WIDTH, count * WIDTH)) {
                addLines(sine, start, line, endLine);
                rest.add(sine, start, begin, line * WIDTH, row);
                rest.add(sine, start, endLine * WIDTH, end, row);
            } else {
                rest.add(sine, start, begin, end, row);
            }
            if (sine.end() > start + samples) {
                return;
            }
            sine.next();
        }
    }

    private void addLines(SineSegments sine, long start, int line, int endLine) {
        int pairs = MovingTerms.write(sine, start, (line + endLine) * WIDTH / 2, tile);
        tile.add(pairs, line, endLine);
    }

    /** Whether the sine is straight over so many samples, and little is lost of the cross part and its product with k A'. */
    private static boolean isStraight(SineSegments sine, long start, int count) {
        double cross = Math.abs(sine.halfFrequencySlope()) * MovingTerms.greatestCross(count);
        if (cross > GREATEST_CROSS || !sine.isSmooth(start, count, FloatSine.GREATEST_BEND)) {
            return false;
        }
        double slope = Math.abs(sine.amplitudeSlope());
        double greatest = Math.abs(sine.amplitudeAt(start + count / 2)) + slope * count / 2;
        return cross * slope * MovingTile.HALF <= GREATEST_LOSS * greatest;
    }
}
