package org.cmusic.model.carl.gen;

/** A place of a sound between four loudspeakers in a square, the listener in its middle. */
record QuadPlace(float x, float y) {
    static final int CHANNELS = 4;
    private static final float QUARTER = (float) (Math.PI / 2);
    private static final float TURN = (float) (2 * Math.PI);

    /**
     * How a sound is shared by the two loudspeakers beside it.
     *
     * @param tangents by tangents, else by square roots
     * @param offset where the first loudspeaker is, in degrees
     */
    record Panning(boolean tangents, float offset) {
        float radians() {
            return (float) (2.0 * Math.PI * offset / 360.0);
        }
    }

    /** From 1: what is nearer is as loud as if it were there. */
    float distance() {
        return Math.max(1, (float) Math.sqrt(x * x + y * y));
    }

    /** The amplitude of a channel, from 0. */
    float amplitude(int channel, Panning panning) {
        int first = quadrant(panning.radians());
        float share = share(panning.radians());
        if (channel == first) {
            return weight(1 - share(share, panning));
        }
        return channel == (first + 1) % CHANNELS ? weight(share(share, panning)) : 0;
    }

    private float angle() {
        float angle = (float) StrictMath.atan2(y, x);
        return angle < 0 ? angle + TURN : angle;
    }

    private int quadrant(float offset) {
        float angle = angle() - offset;
        angle = angle < 0 ? angle + TURN : angle;
        return Math.min(CHANNELS - 1, (int) (angle / QUARTER));
    }

    private float share(float offset) {
        return (angle() + offset) % QUARTER;
    }

    private static double share(float angle, Panning panning) {
        return panning.tangents() ? .5 * (1.0 + StrictMath.tan(angle - QUARTER / 2.0)) : angle / QUARTER;
    }

    private static float weight(double share) {
        return (float) Math.sqrt(Math.max(0, share));
    }
}
