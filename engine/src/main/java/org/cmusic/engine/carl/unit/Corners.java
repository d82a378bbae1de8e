package org.cmusic.engine.carl.unit;

/**
 * Four places in metres, the listener at (0, 0): the corners of a room, first right front, then around by the left; or
 * loudspeakers.
 */
public final class Corners {
    static final int COUNT = 4;

    private final float[] x = new float[COUNT];
    private final float[] y = new float[COUNT];

    /** The corners of a square about the listener, half its side in metres. */
    static Corners square(float half) {
        Corners corners = new Corners();
        for (int i = 0; i < COUNT; i++) {
            corners.put(i, i == 1 || i == 2 ? -half : half, i < 2 ? half : -half);
        }
        return corners;
    }

    /** Moves one of them, from 0. */
    public void put(int corner, float toX, float toY) {
        x[corner] = toX;
        y[corner] = toY;
    }

    float x(int corner) {
        return x[corner % COUNT];
    }

    float y(int corner) {
        return y[corner % COUNT];
    }

    /** The greatest distance between two of them. */
    float widest() {
        float widest = 0;
        for (int i = 0; i < COUNT; i++) {
            for (int j = 0; j < COUNT; j++) {
                widest = Math.max(widest, distance(x[i], y[i], x[j], y[j]));
            }
        }
        return widest;
    }

    /** Whether a place is inside the walls between them, if they make a rectangle. */
    boolean around(float px, float py) {
        return px < x[0] && py < y[0] && px > x[1] && py < y[1] && px > x[2] && py > y[2] && px < x[3] && py > y[3];
    }

    static float distance(float x1, float y1, float x2, float y2) {
        return (float) exactDistance(x1, y1, x2, y2);
    }

    /** The root of the rounded squares. */
    static double exactDistance(float x1, float y1, float x2, float y2) {
        float dx = x2 - x1;
        float dy = y2 - y1;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
