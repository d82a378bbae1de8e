package org.cmusic.model.carl.gen;

import java.util.Arrays;

/**
 * {@code cspline x y x y …}: the natural cubic spline through points of rising x, or the periodic one with {@code -c} or
 * {@code -p}. It is drawn from its end to its start, some points a segment, and those are joined by lines.
 */
final class CubicSpline implements Gen {
    @Override
    public float[] table(GenOrder order) {
        int points = order.count() / 2;
        float[] x = new float[points];
        float[] y = new float[points];
        for (int i = 0; i < points; i++) {
            x[i] = order.number(2 * i);
            y[i] = order.number(2 * i + 1);
        }
        boolean periodic = order.has("-c") || order.has("-p");
        if (points < 3 || !rises(x)) {
            return order.zeros();
        }
        float[] bends = SplineBends.of(x, y, periodic);
        return reversed(stretched(drawn(x, y, bends, order.length()), order.zeros()));
    }

    private static boolean rises(float[] x) {
        for (int i = 1; i < x.length; i++) {
            if (!(x[i] > x[i - 1])) {
                return false;
            }
        }
        return true;
    }

    /** The spline from its last point back to its first. */
    private static float[] drawn(float[] x, float[] y, float[] bends, int length) {
        float span = x[x.length - 1] - x[0];
        float[] drawn = new float[2 * length + x.length + 1];
        int count = 0;
        for (int i = x.length - 2; i >= 0; i--) {
            float width = x[i + 1] - x[i];
            int points = Math.max(1, (int) (1.001 * length * width / span));
            drawn = Arrays.copyOf(drawn, Math.max(drawn.length, count + points + 1));
            for (int j = points; j > 0; j--) {
                drawn[count++] = between(y, bends, i, width, points, j);
            }
        }
        drawn[count++] =
                between(y, bends, 0, x[1] - x[0], Math.max(1, (int) (1.001 * length * (x[1] - x[0]) / span)), 0);
        return Arrays.copyOf(drawn, count);
    }

    private static float between(float[] y, float[] bends, int i, float width, int points, int j) {
        float step = width / points;
        float left = (points - j) * step / width;
        float right = j * step / width;
        float bend = bends[i] * (left - left * left * left) + bends[i + 1] * (right - right * right * right);
        return y[i] * left + y[i + 1] * right - width * width * bend / 6;
    }

    private static float[] stretched(float[] drawn, float[] table) {
        float step = (float) (drawn.length * 1.0 / (float) table.length);
        float place = 0;
        for (int i = 0; i < table.length; i++, place += step) {
            int before = Math.min((int) place, drawn.length - 1);
            int after = Math.min(before + 1, drawn.length - 1);
            float share = place - before;
            table[i] = (float) ((1.0 - share) * drawn[before] + share * drawn[after]);
        }
        return table;
    }

    private static float[] reversed(float[] table) {
        for (int i = 0, j = table.length - 1; i < j; i++, j--) {
            float kept = table[i];
            table[i] = table[j];
            table[j] = kept;
        }
        return table;
    }
}
