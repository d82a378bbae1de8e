package org.cmusic.engine.carl.unit;

/** Where a sound that goes from a place to a loudspeaker by one wall of the outer room meets that wall. */
final class Reflection {
    private final Corners space;
    private final Mirror[] mirrors = new Mirror[Corners.COUNT];
    private float x;
    private float y;

    Reflection(Corners space) {
        this.space = space;
    }

    /** A wall as a mirror: where it puts a point is f + (turned and mirrored) point. */
    private record Mirror(float sine2, float cosine2, float fx, float fy) {
        static Mirror of(float x1, float y1, float x2, float y2) {
            float dx = x2 - x1;
            float dy = y2 - y1;
            float inverse = (float) (1. / Math.sqrt(dx * dx + dy * dy));
            float sine = dy * inverse;
            float cosine = dx * inverse;
            float rho = y1 * cosine - x1 * sine;
            return new Mirror(
                    (float) (2. * sine * cosine),
                    (float) (2. * cosine * cosine - 1.),
                    (float) (-2. * rho * sine),
                    (float) (2. * rho * cosine));
        }
    }

    /** Finds the place on a wall, from 0. */
    void find(int wall, float fromX, float fromY, float toX, float toY) {
        if (mirrors[wall] == null) {
            mirrors[wall] = Mirror.of(space.x(wall), space.y(wall), space.x(wall + 1), space.y(wall + 1));
        }
        Mirror mirror = mirrors[wall];
        float imageX = mirror.fx + fromY * mirror.sine2 + fromX * mirror.cosine2;
        float imageY = mirror.fy - fromY * mirror.cosine2 + fromX * mirror.sine2;
        meet(wall, imageX, imageY, toX, toY);
    }

    /** Where the way from the image to the loudspeaker meets the line of the wall. */
    private void meet(int wall, float imageX, float imageY, float toX, float toY) {
        float across = imageX - toX;
        float slope = across == 0 ? 0 : (imageY - toY) / across;
        float height = across == 0 ? 0 : imageY - slope * imageX;
        float along = space.x(wall + 1) - space.x(wall);
        if (along == 0) {
            x = space.x(wall);
            y = slope * x + height;
            return;
        }
        float wallSlope = (space.y(wall + 1) - space.y(wall)) / along;
        float wallHeight = space.y(wall) - wallSlope * space.x(wall);
        if (across == 0) {
            x = toX;
            y = wallSlope * imageX + wallHeight;
            return;
        }
        x = (wallHeight - height) / (slope - wallSlope);
        y = slope * x + height;
    }

    float x() {
        return x;
    }

    float y() {
        return y;
    }
}
