package org.cmusic.grammar.carl.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.carl.Generator;

/**
 * A function of a score.
 *
 * @param name what it is called in today's language
 * @param numbers what its program was given
 * @param values one period, or the course of an envelope
 * @param scale what its values were multiplied by after the program had filled it
 */
record FilledFunction(int number, String name, Generator generator, float[] numbers, float[] values, double scale) {
    private static final int FEWEST_SAMPLES = 16;
    private static final int SAMPLES_PER_HARMONIC = 4;
    private static final int MOST_SAMPLES = 4096;
    private static final int MOST_HARMONIC = 512;
    private static final double TINY = 1e-9;

    /**
     * A breakpoint of an envelope.
     *
     * @param place from 0 to 1
     * @param bend how the way from it to the next is bent, as gen4 has it
     */
    record Point(double place, double value, double bend) {}

    /** The function scaled so that its largest magnitude is a value. */
    FilledFunction scaled(String newName, double largest) {
        double most = 0;
        for (float value : values) {
            most = Math.max(most, Math.abs(value));
        }
        if (most == 0) {
            return this;
        }
        float factor = (float) (largest / most);
        float[] more = new float[values.length];
        for (int i = 0; i < more.length; i++) {
            more[i] = values[i] * factor;
        }
        return new FilledFunction(number, newName, generator, numbers, more, scale * factor);
    }

    /** Whether it is one period of a sine of amplitude 1. */
    boolean isSine() {
        return generator == Generator.GEN5
                && numbers.length == 3
                && numbers[0] == 1
                && Math.abs(numbers[1] * scale - 1) < 1e-4
                && numbers[2] == 0;
    }

    /** Its breakpoints, if lines and bends between breakpoints are what it was made of. */
    Optional<List<Point>> points() {
        return switch (generator) {
            case GEN1 -> points(2);
            case GEN4 -> points(3);
            case GEN3 -> Optional.of(equalPoints());
            default -> Optional.empty();
        };
    }

    private Optional<List<Point>> points(int step) {
        int count = (numbers.length + step - 2) / step;
        double last = count > 0 ? numbers[(count - 1) * step] : 0;
        if (count < 2 || last <= 0) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double bend = step == 3 && i + 1 < count ? numbers[i * step + 2] : 0;
            points.add(new Point(numbers[i * step] / last, numbers[i * step + 1] * scale, bend));
        }
        return Optional.of(points);
    }

    private List<Point> equalPoints() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            points.add(new Point(numbers.length == 1 ? 0 : (double) i / (numbers.length - 1), numbers[i] * scale, 0));
        }
        return points;
    }

    /** Its breakpoints, or so many points of it in equal distances, the last at its end. */
    List<Point> pointsOr(int count) {
        return points().orElseGet(() -> {
            List<Point> sampled = new ArrayList<>();
            for (int i = 0; i <= count; i++) {
                sampled.add(new Point((double) i / count, at((double) i / count), 0));
            }
            return sampled;
        });
    }

    /** Its value at a place from 0 to 1. */
    double at(double place) {
        return values[(int) Math.min(values.length - 1, Math.round(place * (values.length - 1)))];
    }

    /** One period in as few samples as hold it. */
    double[] period() {
        int highest = highestHarmonic();
        if (highest > 0) {
            return harmonics(Math.max(FEWEST_SAMPLES, Integer.highestOneBit(highest * SAMPLES_PER_HARMONIC - 1) * 2));
        }
        int count = Math.min(values.length, MOST_SAMPLES);
        double[] samples = new double[count];
        for (int i = 0; i < count; i++) {
            samples[i] = values[(int) ((long) i * values.length / count)];
        }
        return samples;
    }

    /** The highest whole harmonic of what is a sum of such alone; 0 for all else. */
    private int highestHarmonic() {
        if (generator != Generator.GEN5) {
            return 0;
        }
        int highest = 1;
        for (int i = 0; i + 2 < numbers.length; i += 3) {
            if (numbers[i] != Math.rint(numbers[i]) || numbers[i] < 0 || numbers[i] > MOST_HARMONIC) {
                return 0;
            }
            highest = Math.max(highest, (int) numbers[i]);
        }
        return highest;
    }

    private double[] harmonics(int count) {
        double[] samples = new double[count];
        for (int j = 0; j < count; j++) {
            for (int i = 0; i + 2 < numbers.length; i += 3) {
                samples[j] += scale * numbers[i + 1] * Math.sin(2 * Math.PI * numbers[i] * j / count + numbers[i + 2]);
            }
            samples[j] = Math.abs(samples[j]) < TINY ? 0 : samples[j];
        }
        return samples;
    }
}
