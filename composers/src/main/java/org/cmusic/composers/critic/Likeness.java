package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How far a set of pieces is like a set of reference, measure by measure (Yang and Lerch 2018): the distances of all pairs
 * within the reference, and of all pairs of a piece and a piece of the reference, are each smoothed to a density with a
 * Gaussian kernel whose width is that of Scott's rule; the share of area that the two have in common is 1 where they do
 * not differ. Of a reference of more than 500 pieces every so manieth is taken, since pairs grow with the square.
 */
public final class Likeness {
    private static final int POINTS = 1000;
    private static final int MOST = 500;
    private static final double MARGIN = 0.25;
    private static final double SCOTT = -0.2;
    private static final double FAR = 8;

    private Likeness() {}

    /** The overlapping area of each measure, 0 to 1, by name. Both sets need two pieces or more. */
    public static Map<String, Double> overlaps(List<Features> reference, List<Features> pieces) {
        Map<String, Function<Features, double[]>> measures = new LinkedHashMap<>();
        measures.put("pitch classes", Features::pitchClasses);
        measures.put("pitch-class transitions", Features::transitions);
        measures.put("intervals", Features::intervals);
        measures.put("pitch range", features -> new double[] {features.range()});
        measures.put("pitch count", features -> new double[] {features.pitches()});
        measures.put("mean interval", features -> new double[] {features.meanInterval()});
        Map<String, Double> overlaps = new LinkedHashMap<>();
        measures.forEach((name, measure) -> overlaps.put(
                name,
                overlap(
                        reference.stream().map(measure).toList(),
                        pieces.stream().map(measure).toList())));
        return overlaps;
    }

    /** The overlapping area of one measure. */
    static double overlap(List<double[]> all, List<double[]> pieces) {
        List<double[]> reference = thinned(all);
        List<Double> within = new ArrayList<>();
        for (int i = 0; i < reference.size(); i++) {
            for (int j = i + 1; j < reference.size(); j++) {
                within.add(distance(reference.get(i), reference.get(j)));
            }
        }
        List<Double> between = new ArrayList<>();
        pieces.forEach(piece -> reference.forEach(other -> between.add(distance(piece, other))));
        return common(sorted(within), sorted(between));
    }

    /** Every so manieth, so that no more than {@value #MOST} are left. */
    private static List<double[]> thinned(List<double[]> all) {
        int step = (all.size() + MOST - 1) / MOST;
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The area under both densities, by the rule of trapezoids. */
    private static double common(double[] one, double[] other) {
        double low = Math.min(one[0], other[0]);
        double high = Math.max(one[one.length - 1], other[other.length - 1]);
        double margin = MARGIN * (high - low);
        double step = (high - low + 2 * margin) / (POINTS - 1);
        if (step == 0) {
            return 1;
        }
        double width = width(one, step);
        double otherWidth = width(other, step);
        double area = 0;
        for (int i = 0; i < POINTS; i++) {
            double x = low - margin + i * step;
            double least = Math.min(density(one, width, x), density(other, otherWidth, x));
            area += i == 0 || i == POINTS - 1 ? least / 2 : least;
        }
        return area * step;
    }

    /** The width of a kernel; no less than the step from point to point, or values that are all the same would fall between. */
    private static double width(double[] values, double least) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = Math.sqrt(squares / Math.max(1, values.length - 1));
        return Math.max(deviation * Math.pow(values.length, SCOTT), least);
    }

    private static double density(double[] sorted, double width, double x) {
        int from = place(sorted, x - FAR * width);
        int to = place(sorted, x + FAR * width);
        double sum = 0;
        for (int i = from; i < to; i++) {
            double z = (x - sorted[i]) / width;
            sum += Math.exp(-z * z / 2);
        }
        return sum / (sorted.length * width * Math.sqrt(2 * Math.PI));
    }

    private static int place(double[] sorted, double x) {
        int place = Arrays.binarySearch(sorted, x);
        return place < 0 ? -place - 1 : place;
    }
}
