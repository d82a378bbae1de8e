package org.cmusic.composers.genetic;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How fitness rose over the generations, as a table and as a picture. */
final class FitnessPicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int RIGHT = 60;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final int LINES = 5;

    private final List<Breeding.Generation> course;
    private final double low;
    private final double high;

    private FitnessPicture(List<Breeding.Generation> course) {
        this.course = course;
        this.low = course.stream().mapToDouble(Breeding.Generation::mean).min().orElse(0);
        double most =
                course.stream().mapToDouble(Breeding.Generation::best).max().orElse(1);
        this.high = most > low ? most : low + 1;
    }

    /** A line for each generation: its number, the best fitness so far, the mean, the diversity. */
    static String csv(List<Breeding.Generation> course) {
        StringBuilder text = new StringBuilder("generation,best,mean,diversity\n");
        for (Breeding.Generation each : course) {
            text.append(String.format(
                            Locale.ROOT,
                            "%d,%.4f,%.4f,%.4f%n",
                            each.number(),
                            each.best(),
                            each.mean(),
                            each.diversity())
                    .replace("\r", ""));
        }
        return text.toString();
    }

    /** The best, the mean and the diversity as lines. */
    static String svg(List<Breeding.Generation> course) {
        return new FitnessPicture(course).picture();
    }

    private String picture() {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">",
                WIDTH,
                HEIGHT);
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        for (int i = 0; i <= LINES; i++) {
            double value = low + (high - low) * i / LINES;
            add(
                    svg,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
                    LEFT,
                    WIDTH - RIGHT,
                    y(value),
                    y(value));
            add(svg, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>", LEFT - 8, y(value) + 4, value);
            add(
                    svg,
                    "<text x=\"%d\" y=\"%.1f\" fill=\"#777\">%.1f</text>",
                    WIDTH - RIGHT + 8,
                    y(value) + 4,
                    (double) i / LINES);
        }
        for (int number = 1; number <= course.size(); number += Math.max(1, (course.size() - 1) / LINES)) {
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                    x(number),
                    HEIGHT - BOTTOM + 20,
                    number);
        }
        add(svg, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">generation</text>", WIDTH / 2, HEIGHT - 10);
        line(svg, "#777", each -> low + (high - low) * each.diversity());
        line(svg, "#2a7ab0", Breeding.Generation::mean);
        line(svg, "#c03a2b", Breeding.Generation::best);
        add(svg, "<text x=\"%d\" y=\"24\" fill=\"#c03a2b\">best</text>", LEFT);
        add(svg, "<text x=\"%d\" y=\"24\" fill=\"#2a7ab0\">mean</text>", LEFT + 60);
        add(svg, "<text x=\"%d\" y=\"24\" fill=\"#777\" text-anchor=\"end\">diversity (right)</text>", WIDTH - RIGHT);
        add(svg, "</svg>");
        return svg.toString();
    }

    private static void add(StringBuilder svg, String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private void line(StringBuilder svg, String color, ToDoubleFunction<Breeding.Generation> value) {
        StringBuilder points = new StringBuilder();
        for (Breeding.Generation each : course) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(each.number()), y(value.applyAsDouble(each))));
        }
        add(
                svg,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                points.toString().strip(),
                color);
    }

    private double x(int number) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * (number - 1) / Math.max(1, course.size() - 1);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - low) / (high - low);
    }
}
