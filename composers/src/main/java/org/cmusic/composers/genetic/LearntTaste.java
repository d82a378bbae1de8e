package org.cmusic.composers.genetic;

import java.util.Arrays;
import java.util.List;

/**
 * How much a song is like what is liked: logistic regression on its traits, learnt from liked songs and others. Traits are
 * measured in deviations from their mean over both; weights are kept small by a penalty on their squares.
 */
final class LearntTaste {
    private static final int ROUNDS = 2000;
    private static final double RATE = 0.3;
    private static final double PENALTY = 0.002;

    private final double[] means;
    private final double[] deviations;
    private final double[] weights;
    private double constant;

    /** Learns; each side is a list of rows of traits, and counts as much as the other. */
    LearntTaste(List<double[]> liked, List<double[]> others) {
        int count = SongTraits.COUNT;
        means = new double[count];
        deviations = new double[count];
        weights = new double[count];
        standardize(liked, others);
        double[] gradient = new double[count];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(gradient, 0);
            double slope = push(liked, 1, gradient) + push(others, 0, gradient);
            constant += RATE * slope;
            for (int i = 0; i < count; i++) {
                weights[i] += RATE * (gradient[i] - PENALTY * weights[i]);
            }
        }
    }

    private void standardize(List<double[]> liked, List<double[]> others) {
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            double squares = 0;
            int count = liked.size() + others.size();
            for (List<double[]> side : List.of(liked, others)) {
                for (double[] row : side) {
                    sum += row[i];
                    squares += row[i] * row[i];
                }
            }
            means[i] = sum / count;
            deviations[i] = Math.sqrt(Math.max(1e-9, squares / count - means[i] * means[i]));
        }
    }

    private double push(List<double[]> rows, double target, double[] gradient) {
        double slope = 0;
        for (double[] row : rows) {
            double error = (target - 1 / (1 + StrictMath.exp(-logit(row)))) / (2 * rows.size());
            slope += error;
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += error * standard(row, i);
            }
        }
        return slope;
    }

    private double standard(double[] row, int trait) {
        return (row[trait] - means[trait]) / deviations[trait];
    }

    /** The logarithm of the odds that a song with these traits is liked. */
    double logit(double[] row) {
        double sum = constant;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * standard(row, i);
        }
        return sum;
    }
}
