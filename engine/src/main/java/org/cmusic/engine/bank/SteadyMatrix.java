package org.cmusic.engine.bank;

import java.util.Arrays;

/**
 * Steady partials as a product of matrices, as {@link MatrixKernel} says: without cross and bent parts, since b is 0, and with
 * halves of lines that are the same for all tiles. A line in which the amplitude bends is computed by itself.
 */
final class SteadyMatrix {
    private static final int ROWS = SteadyTile.ROWS;
    private static final int WIDTH = SteadyTile.WIDTH;
    /** Between two samples, so that the middles of lines lie on both sides of it alike. */
    private static final double MIDDLE = ROWS * Row.LENGTH / 2.0 - 0.5;

    private final SteadyTile tile = new SteadyTile();
    private final float[] levels = new float[SteadyTile.LINES];
    private final float[] slopes = new float[SteadyTile.LINES];
    private final float[] levelsOfLine = new float[WIDTH];

    private float sine;
    private float cosine;

    /** Adds rows of partials, as {@link Kernel} says. */
    void add(SteadyPartial[] partials, int size, long start, float[][] rows, int count) {
        for (int row = 0; row < count; row += ROWS) {
            tile.begin(Math.min(ROWS, count - row));
            for (int i = 0; i < size; i++) {
                add(partials[i], start + row * Row.LENGTH, rows, row);
            }
            tile.addTo(rows, row);
        }
    }

    private void add(SteadyPartial partial, long start, float[][] rows, int row) {
        LevelSegments level = partial.level();
        level.goTo(start);
        if (level.first() >= start + tile.samples()) {
            return;
        }
        if (partial.kept() == null) {
            partial.keep(SteadyTerms.kept(partial.frequency()));
        }
        double phase = partial.phaseAt(start + MIDDLE);
        sine = (float) SinePolynomial.of(phase);
        cosine = (float) SinePolynomial.of(phase + 0.25);
        boolean stays = false;
        if (level.covers(start, tile.samples())) {
            float slope = (float) level.slope();
            SteadyTerms.writeLevels((float) level.at(start + MIDDLE), slope, levels, slopes);
            stays = slope == 0;
        } else {
            addBent(partial, start, rows, row);
        }
        tile.reserve(2);
        SteadyTerms.turn(partial.kept(), sine, cosine, levels, slopes, tile.columns(), tile.column());
        tile.add(partial.kept(), stays ? 1 : 2);
    }

    /** Writes the amplitudes of lines that are straight, and adds the lines that are not. */
    private void addBent(SteadyPartial partial, long start, float[][] rows, int row) {
        Arrays.fill(levels, 0);
        Arrays.fill(slopes, 0);
        LevelSegments level = partial.level();
        int samples = tile.samples();
        int bent = -1;
        while (level.first() < start + samples) {
            int begin = (int) (Math.max(level.first(), start) - start);
            int end = (int) (Math.min(level.end(), start + samples) - start);
            while (begin < end) {
                int line = begin / WIDTH;
                int to;
                if (begin == line * WIDTH && begin + WIDTH <= end) {
                    int endLine = end / WIDTH;
                    to = endLine * WIDTH;
                    level.write(start + MIDDLE + SteadyTerms.middle(line), WIDTH, endLine - line, levels, line);
                    Arrays.fill(slopes, line, endLine, (float) level.slope());
                } else {
                    to = Math.min(end, (line + 1) * WIDTH);
                    if (line != bent) {
                        addLine(partial, bent, rows, row);
                        bent = line;
                    }
                    level.write(start + begin, 1, to - begin, levelsOfLine, begin - line * WIDTH);
                }
                begin = to;
            }
            if (level.end() > start + samples) {
                break;
            }
            level.next();
        }
        addLine(partial, bent, rows, row);
    }

    /** Adds a line of which the amplitudes are written, and forgets them; no line if its number is negative. */
    private void addLine(SteadyPartial partial, int line, float[][] rows, int row) {
        if (line >= 0) {
            int at = line * WIDTH;
            SteadyTerms.addLine(
                    partial.kept(), line, sine, cosine, levelsOfLine, rows[row + at / Row.LENGTH], at % Row.LENGTH);
            Arrays.fill(levelsOfLine, 0);
        }
    }
}
