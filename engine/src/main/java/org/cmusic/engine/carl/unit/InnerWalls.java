package org.cmusic.engine.carl.unit;

/** The four walls of the inner room, which sound does not go through; only its corners are open. */
final class InnerWalls {
    private final float[] x = new float[Corners.COUNT];
    private final float[] y = new float[Corners.COUNT];
    private final Line2D[] lines = new Line2D[Corners.COUNT];

    InnerWalls(Corners room) {
        for (int i = 0; i < Corners.COUNT; i++) {
            x[i] = room.x(i);
            y[i] = room.y(i);
            lines[i] = Line2D.through(room.x(i), room.y(i), room.x(i + 1), room.y(i + 1));
        }
    }

    /** Whether sound goes straight from one place to another; to touch a wall or its end is not to cross it. */
    boolean open(float x1, float y1, float x2, float y2) {
        for (int wall = 0; wall < Corners.COUNT; wall++) {
            if (side(wall, x1, y1) * side(wall, x2, y2) < 0 && crosses(wall, x1, y1, x2, y2)) {
                return false;
            }
        }
        return true;
    }

    private float side(int wall, float px, float py) {
        int next = (wall + 1) % Corners.COUNT;
        if (y[wall] == y[next]) {
            return Math.signum(py - y[wall]);
        }
        return x[wall] == x[next] ? Math.signum(px - x[wall]) : lines[wall].side(px, py);
    }

    private boolean crosses(int wall, float x1, float y1, float x2, float y2) {
        int next = (wall + 1) % Corners.COUNT;
        Line2D ray = Line2D.through(x1, y1, x2, y2);
        return ray.side(x[wall], y[wall]) * ray.side(x[next], y[next]) < 0;
    }
}
