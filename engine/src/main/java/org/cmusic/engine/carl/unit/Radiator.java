package org.cmusic.engine.carl.unit;

/** A sound at a place, and its ways to the loudspeakers. */
final class Radiator {
    private static final float HALF_TURN = 3.141592654f;
    private static final double TURN = 6.283185308;
    private static final double INVERSE_HALF_TURN = .318309886;
    private static final double UP = 4.712388981;
    private static final double DOWN = 1.570796327;

    private final Path[][] paths;
    private float x;
    private float y;
    private float direction;
    private float amplitude;
    private float back;

    Radiator(int count, int channels) {
        paths = new Path[count][channels];
        for (Path[] row : paths) {
            for (int channel = 0; channel < channels; channel++) {
                row[channel] = new Path();
            }
        }
    }

    /** Moves and turns it; whether anything has changed. */
    boolean move(float toX, float toY, float toDirection, float toAmplitude, float toBack) {
        boolean moved = x != toX || y != toY || direction != toDirection || amplitude != toAmplitude || back != toBack;
        x = toX;
        y = toY;
        direction = toDirection;
        amplitude = toAmplitude;
        back = toBack;
        return moved;
    }

    float x() {
        return x;
    }

    float y() {
        return y;
    }

    Path path(int number, int channel) {
        return paths[number][channel];
    }

    /** Lays the ways to a loudspeaker: the first straight, the others by one wall each. */
    void lay(Hall hall, int channel, float samplesAMetre) {
        float toX = hall.speakers().x(channel);
        float toY = hall.speakers().y(channel);
        float distance = Corners.distance(x, y, toX, toY);
        paths[0][channel].lay(
                distance * samplesAMetre,
                gain(distance, hall.direct(), toX, toY),
                hall.walls().open(x, y, toX, toY));
        for (int wall = 0; wall < Corners.COUNT; wall++) {
            layBy(hall, wall, paths[wall + 1][channel], toX, toY, samplesAMetre);
        }
    }

    private void layBy(Hall hall, int wall, Path path, float toX, float toY, float samplesAMetre) {
        Reflection reflection = hall.reflection();
        reflection.find(wall, x, y, toX, toY);
        float byX = reflection.x();
        float byY = reflection.y();
        float distance = Corners.distance(byX, byY, x, y);
        distance = (float) (distance + Corners.exactDistance(toX, toY, byX, byY));
        boolean open = hall.walls().open(byX, byY, toX, toY) && hall.walls().open(x, y, byX, byY);
        path.lay(distance * samplesAMetre, gain(distance, hall.reflect(), byX, byY), open);
    }

    private float gain(float distance, float power, float toX, float toY) {
        float far = power == 1 ? distance : (float) StrictMath.pow(distance, power);
        return back < 1 ? (float) (amplitude * radiated(toX, toY) / (1. + far)) : (float) (amplitude / (1. + far));
    }

    /** What goes towards a place: all straight ahead, the share of the back behind, between them by the angle. */
    private float radiated(float toX, float toY) {
        float dx = x - toX;
        float dy = y - toY;
        float angle = (float) (dx != 0 ? StrictMath.atan2(dy, dx) : dy > 0 ? UP : DOWN);
        float looks = direction > HALF_TURN ? (float) (TURN - direction) : direction;
        float off = Math.abs(looks - angle);
        off = off > HALF_TURN ? (float) (TURN - off) : off;
        float root = (float) (1. + (Math.sqrt(Math.max(0, back)) - 1.) * off * INVERSE_HALF_TURN);
        return root * root;
    }
}
