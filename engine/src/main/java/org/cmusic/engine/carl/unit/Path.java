package org.cmusic.engine.carl.unit;

/** A way of a sound to a loudspeaker. */
final class Path {
    private float delay;
    private float gain;
    private boolean open;
    private float level;

    /**
     * @param delay in samples
     * @param open whether no wall of the inner room is in the way
     */
    void lay(float delay, float gain, boolean open) {
        this.delay = delay;
        this.gain = gain;
        this.open = open;
    }

    float delay() {
        return delay;
    }

    float gain() {
        return gain;
    }

    float level() {
        return level;
    }

    /** Fades in where the way is open and out where it is not; whether something is heard. */
    boolean fade(float step) {
        if (open) {
            level = level < 1 ? Math.min(1, level + step) : level;
            return true;
        }
        if (level > 0) {
            level = Math.max(0, level - step);
            return true;
        }
        return false;
    }
}
