package org.cmusic.engine.carl.unit;

/** What a string is bent to before it is let go: the values of a function, in its delay line. */
final class StringBend {
    private static final float TURN = (float) (8. * StrictMath.atan(1.));

    private final float[] line;
    private final int delay;

    /** @param delay the samples of the line that swing; those behind them may be heard as noise before */
    StringBend(float[] line, int delay) {
        this.line = line;
        this.delay = delay;
    }

    /**
     * A filter of one pole, meant to cut the heights, but with the sign that brightens.
     *
     * @param cut as a part of the sampling rate
     * @return its coefficient
     */
    float filter(float cut) {
        float coefficient = coefficient(cut);
        float last = 0;
        for (int i = 0; i < delay; i++) {
            line[i] = (float) ((1. - coefficient) * line[i] - coefficient * last);
            last = line[i];
        }
        return coefficient;
    }

    private static float coefficient(float cut) {
        double angle = TURN * cut;
        double sum = 1. - .25 * StrictMath.cos(angle);
        double cosine = StrictMath.cos(.5 * angle);
        float root = (float) Math.sqrt(1. - .25 * cosine * cosine);
        root = (float) (root * StrictMath.sin(.5 * angle));
        float pole = (float) (sum - root);
        pole = pole <= 0 ? (float) (sum + root) : pole;
        return Math.min(1, (float) (pole / .75));
    }

    /** Plucks the string at a place, so many samples from its end. */
    void pluckAt(int shift) {
        if (shift <= 0) {
            return;
        }
        int other = Math.floorMod(delay - 1 - shift, delay);
        for (int i = 0; i < delay; i++) {
            other = other + 1 >= delay ? 0 : other + 1;
            line[i] -= line[other];
        }
    }

    /** Takes the mean off what swings, and brings it and the rest to a level. */
    void level(float level) {
        float mean = 0;
        for (int i = 0; i < delay; i++) {
            mean += line[i];
        }
        mean /= delay;
        for (int i = 0; i < delay; i++) {
            line[i] -= mean;
        }
        scale(0, delay, level);
        scale(delay, line.length, level);
    }

    private void scale(int from, int to, float level) {
        float peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(line[i]));
        }
        float factor = peak == 0 ? 0 : (float) (.49 * level / peak);
        for (int i = from; i < to; i++) {
            line[i] *= factor;
        }
    }
}
