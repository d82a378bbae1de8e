package org.cmusic.engine.unit;

/**
 * The skew conference matrix of order 16, scaled so that it keeps the energy of what it mixes: zeros in the diagonal,
 * elsewhere 1/√15 with a sign, the opposite one across the diagonal.
 *
 * <p>It is what is left of a skew Hadamard matrix S without its diagonal, and S grows by doubling: [[S, S], [-Sᵀ, Sᵀ]].
 */
final class ConferenceMatrix {
    /** The number of rows. */
    static final int ORDER = 16;

    private static final double[][] COLUMNS = columns();

    private ConferenceMatrix() {}

    /** Sets {@code mixed} to the product of the matrix and {@code values}. */
    static void multiply(double[] values, double[] mixed) {
        for (int i = 0; i < ORDER; i++) {
            mixed[i] = 0;
        }
        for (int j = 0; j < ORDER; j++) {
            double[] column = COLUMNS[j];
            double value = values[j];
            for (int i = 0; i < ORDER; i++) {
                mixed[i] += column[i] * value;
            }
        }
    }

    private static double[][] columns() {
        int[][] skew = {{1}};
        while (skew.length < ORDER) {
            skew = doubled(skew);
        }
        double[][] columns = new double[ORDER][ORDER];
        for (int i = 0; i < ORDER; i++) {
            for (int j = 0; j < ORDER; j++) {
                columns[j][i] = i == j ? 0 : skew[i][j] / Math.sqrt(ORDER - 1);
            }
        }
        return columns;
    }

    private static int[][] doubled(int[][] matrix) {
        int order = matrix.length;
        int[][] doubled = new int[2 * order][2 * order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < order; j++) {
                doubled[i][j] = matrix[i][j];
                doubled[i][j + order] = matrix[i][j];
                doubled[i + order][j] = -matrix[j][i];
                doubled[i + order][j + order] = matrix[j][i];
            }
        }
        return doubled;
    }
}
