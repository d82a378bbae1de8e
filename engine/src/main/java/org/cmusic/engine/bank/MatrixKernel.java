package org.cmusic.engine.bank;

/**
 * A kernel for long work, by explicit vectors: the bank as a product of matrices.
 *
 * <p>Some rows of samples, a tile, are laid out in lines, as {@link MatrixTile} says. With m the middle of a line and k the
 * place in it, the phase at m + k splits into a part p of the line, a part 2 pi f k of the place, and two small parts, the
 * cross part e k, with e = 4 pi b m, and the bent part g k^2, with g = 2 pi b, which are kept to first order:
 *
 * <pre>
 * sine(m + k) = A s C + (A' c - A e s) k S + A g c k^2 C    even in k
 *             + A c S + (A' s + A e c) k C - A g s k^2 S    odd in k
 * </pre>
 *
 * where s and c are the sine and cosine of p, S and C those of 2 pi f k, A the amplitude at m and A' its slope. So each
 * partial is one to three pairs of products of a column of numbers, one for each line, and half a line, one for each place from
 * the middle on. Pairs are added up in the order of the partials, whatever the width of the machine's vectors.
 */
final class MatrixKernel implements Kernel {
    private final SteadyMatrix steady = new SteadyMatrix();
    private final MovingMatrix moving = new MovingMatrix();

    @Override
    public void add(SteadyPartial[] partials, int size, long start, float[][] rows, int count) {
        steady.add(partials, size, start, rows, count);
    }

    @Override
    public void letGo(SteadyPartial partial) {
        partial.keep(null);
    }

    @Override
    public void add(SineSegments[] partials, int size, long start, float[][] rows, int count, Rest rest) {
        moving.add(partials, size, start, rows, count, rest);
    }
}
