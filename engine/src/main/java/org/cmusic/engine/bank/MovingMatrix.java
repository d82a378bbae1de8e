package org.cmusic.engine.bank;

/**
 * Partials whose frequencies move as a product of matrices, as {@link MatrixKernel} says. The mean of k^2 belongs to the
 * line, so that the bent part is mostly too small to be wanted. A partial that is straight in but one of the rows of a tile has
 * zeros in the columns of the other; one that is not straight, or moves too fast, is left to the plain kernel.
 */
final class MovingMatrix {
    private static final int ROWS = MovingTile.ROWS;

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
            return;
        }
        for (int i = 0; i < tile.samples() / Row.LENGTH; i++) {
            int from = i * Row.LENGTH;
            sine.goTo(start + from);
            if (isStraight(sine, start + from, Row.LENGTH)) {
                tile.add(MovingTerms.write(sine, start, from + Row.MIDDLE, tile), i);
            } else {
                PlainKernel.add(sine, start + from, rows[row + i], rest, row + i);
            }
        }
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
