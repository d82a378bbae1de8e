package org.cmusic.engine.unit;

/** The reverberator as its equations stand, but for its level: whole signals in arrays, nothing circular. */
record ReverbOracle(Room room, double t60, double damping, double rate) {

    double[] play(double[] input) {
        double[] diffused = input;
        for (int delay : room.diffusers()) {
            diffused = diffused(diffused, delay);
        }
        return network(diffused);
    }

    private double left(double samples) {
        return Math.pow(10, -3 * samples / (t60 * rate));
    }

    private double[] diffused(double[] x, int delay) {
        double g = 0.6;
        double p = left(delay);
        double[] y = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            double earlier = n < delay ? 0 : x[n - delay];
            double fedBack = n < delay ? 0 : y[n - delay];
            y[n] = -g * x[n] + p * earlier + g * p * fedBack;
        }
        return y;
    }

    private double[] network(double[] x) {
        int lines = room.lines().length;
        double[][] entering = new double[lines][x.length];
        double[][] leaving = new double[lines][x.length];
        double[] y = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            for (int i = 0; i < lines; i++) {
                leaving[i][n] = leaving(entering[i], leaving[i], n, room.lines()[i]);
                y[n] += FeedbackDelayNetwork.OUTPUT_SIGNS[i] * leaving[i][n];
            }
            for (int i = 0; i < lines; i++) {
                entering[i][n] = FeedbackDelayNetwork.INPUT_SIGNS[i] / 4 * x[n] + mixed(leaving, i, n);
            }
        }
        return y;
    }

    private double leaving(double[] entered, double[] left, int n, int length) {
        if (n < length) {
            return 0;
        }
        double b = pole(length);
        return left(length) * (1 - b) * entered[n - length] + b * left[n - 1];
    }

    /** By bisection, where the oracled class solves a quadratic equation. */
    private double pole(int length) {
        double wanted = Math.pow(10, -3 * length / (t60 * (1 - damping) * rate)) / left(length);
        double cosine = Math.cos(2 * Math.PI * 8000 / rate);
        double low = 0;
        double high = 1;
        for (int step = 0; step < 60; step++) {
            double b = (low + high) / 2;
            double gain = (1 - b) / Math.sqrt(1 - 2 * b * cosine + b * b);
            low = gain > wanted ? b : low;
            high = gain > wanted ? high : b;
        }
        return (low + high) / 2;
    }

    private double mixed(double[][] leaving, int row, int n) {
        double sum = 0;
        for (int j = 0; j < leaving.length; j++) {
            sum += matrix(row, j) * leaving[j][n];
        }
        return sum;
    }

    /** An entry of the skew conference matrix, by descent through its halves. */
    private static double matrix(int row, int column) {
        return row == column ? 0 : skewHadamard(row, column, 16) / Math.sqrt(15);
    }

    private static double skewHadamard(int row, int column, int order) {
        if (order == 1) {
            return 1;
        }
        int half = order / 2;
        int r = row % half;
        int c = column % half;
        if (row < half) {
            return skewHadamard(r, c, half);
        }
        double transposed = skewHadamard(c, r, half);
        return column < half ? -transposed : transposed;
    }
}
