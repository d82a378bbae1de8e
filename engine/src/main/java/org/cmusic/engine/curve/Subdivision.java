package org.cmusic.engine.curve;

/**
 * Divides a polynomial stretch into pieces short enough to be taken for straight lines. How far the polynomial leaves a
 * line grows with its second derivative and with a power of the length of the piece; the stretch is looked at in eight
 * cells, so that the pieces grow where it bends less.
 */
final class Subdivision {
    private static final int CELLS = 8;

    private final int order;
    private final double shortest;
    /** Made when a stretch is divided, as those of most curves are straight. */
    private double[] cellBends;

    private CurvePolynomial polynomial;
    private double allowed;
    private double shortestPiece;
    private int cells;
    private int cell;
    private int pieces;
    private int piece;

    /**
     * @param order the deviation is bend * length^order, by y
     * @param shortest no piece is shorter, in seconds
     */
    Subdivision(int order, double shortest) {
        this.order = order;
        this.shortest = shortest;
    }

    /**
     * Begins at the start of a stretch.
     *
     * @param seconds the length of the stretch
     * @param allowedDeviation the greatest bend * length^order
     */
    void start(CurvePolynomial stretch, double seconds, double allowedDeviation) {
        polynomial = stretch;
        allowed = allowedDeviation;
        shortestPiece = 2 * shortest / seconds;
        cellBends = cellBends == null ? new double[CELLS] : cellBends;
        double largest = 0;
        for (int i = 0; i < CELLS; i++) {
            cellBends[i] = largestBend(i);
            largest = Math.max(largest, cellBends[i]);
        }
        cell = -1;
        pieces = piecesOver(2, largest);
        cells = pieces <= CELLS ? 1 : CELLS;
        piece = pieces;
    }

    private double largestBend(int index) {
        double start = 2.0 * index / CELLS - 1;
        double first = Math.abs(polynomial.bend(start));
        double middle = Math.abs(polynomial.bend(start + 1.0 / CELLS));
        double last = Math.abs(polynomial.bend(start + 2.0 / CELLS));
        return Math.max(Math.max(first, middle), last);
    }

    private int piecesOver(double width, double bend) {
        double ratio = allowed / bend;
        double length = order == 2 ? Math.sqrt(ratio) : StrictMath.cbrt(ratio);
        return (int) Math.max(1, Math.ceil(width / Math.max(length, shortestPiece)));
    }

    /** The end, by y, of the piece that follows; 1 is the end of the stretch. */
    double next() {
        if (piece == pieces) {
            cell++;
            pieces = cells == 1 ? pieces : piecesOver(2.0 / cells, cellBends[cell]);
            piece = 0;
        }
        piece++;
        return 2 * (cell + (double) piece / pieces) / cells - 1;
    }
}
