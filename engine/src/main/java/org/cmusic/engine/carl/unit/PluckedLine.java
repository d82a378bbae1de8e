package org.cmusic.engine.carl.unit;

/** The delay line of a plucked string with the average and the allpass in its loop. */
final class PluckedLine {
    private static final float TURN = (float) (8. * StrictMath.atan(1.));
    private static final float SHORT_DELAY = 8;
    private static final int LONGEST_BEFORE = 1 << 20;

    private final float[] line;
    private final long rate;
    private final float hertz;
    private int now;
    private int delay;
    private float stretch;
    private float averageDelay;
    private float coefficient;
    private float tuned;
    private float lastRead;
    private float lastIn;
    private float lastOut;

    PluckedLine(Table table, long rate) {
        this.line = table.values().clone();
        this.rate = rate;
        this.hertz = (float) rate / line.length;
        this.now = line.length - 1;
    }

    /** The frequency of an increment in a function as long as the line; none that is not above zero. */
    float hertz(float increment) {
        float frequency = hertz * increment;
        return frequency > 0 ? frequency : tuned > 0 ? tuned : hertz;
    }

    /**
     * Tunes the line and its average so that the string falls by as much as is wanted over the note.
     *
     * @return the factor of each round where the average alone falls too slowly, else 1
     */
    float tune(float frequency, PluckSettings settings) {
        tuned = frequency;
        float cycles = settings.duration() * frequency;
        float fall = (float) (-.05 * settings.fall());
        double alpha = StrictMath.pow(10., fall / cycles);
        double beta = 2. * alpha * alpha;
        double angle = TURN * frequency / rate;
        double cosine = StrictMath.cos(angle);
        double rest = beta - 1. - cosine;
        stretch = (float) (.5 - Math.sqrt(Math.max(rest, 0) / (4. - 4. * cosine)));
        averageDelay = (float) (stretch * StrictMath.sin(angle));
        averageDelay = (float) (averageDelay / (angle * ((1. - stretch) + stretch * cosine)));
        tuneDelay(frequency, (int) settings.stiffness());
        return rest < 0 ? (float) Math.sqrt(beta / (1. + cosine)) : 1;
    }

    private void tuneDelay(float frequency, float stiffness) {
        float whole = rate / frequency;
        int samples = (int) (whole - averageDelay);
        float rest = whole - averageDelay - samples;
        if (stiffness > 0) {
            rest += stiffness;
            samples = (int) (samples - stiffness);
        }
        delay = Math.max(1, Math.min(samples, line.length));
        coefficient = whole > SHORT_DELAY ? (float) ((1. - rest) / (1. + rest)) : exact(frequency, rest);
    }

    private float exact(float frequency, float rest) {
        double half = .5 * (TURN * frequency / rate);
        return (float) (StrictMath.sin(half * (1. - rest)) / StrictMath.sin(half * (1. + rest)));
    }

    /**
     * Prepares what the string is bent to. The coefficient of the filter stays in the allpass while the string swings
     * before it is heard.
     */
    void excite(PluckSettings settings, float shrink) {
        float kept = coefficient;
        StringBend bend = new StringBend(line, delay);
        coefficient = settings.filter() < .25 ? bend.filter(settings.filter()) : coefficient;
        bend.pluckAt((int) (settings.place() * delay));
        swingBefore((int) (settings.noise() * rate), shrink);
        coefficient = kept;
        bend.level(settings.level());
        lastRead = line[0];
        lastIn = 0;
        lastOut = 0;
    }

    private void swingBefore(int noise, float shrink) {
        lastRead = line[0];
        for (int n = Math.max(noise, -LONGEST_BEFORE); n < 0; n++) {
            line[now] = round(shrink);
            advance();
        }
        now = line.length - 1;
    }

    /** Tunes the string again where its pitch has moved. */
    void follow(float frequency, float loss, float stiffness) {
        if (frequency == tuned) {
            return;
        }
        int before = delay;
        tuneDelay(frequency, stiffness);
        if (delay == before - 1) {
            shorten(loss);
        } else if (delay == before + 1) {
            lastRead = line[(now + delay + 1) % line.length];
            lastOut = lastIn;
        }
        tuned = frequency;
    }

    private void shorten(float loss) {
        float averaged = averaged(line[(now + delay + 1) % line.length], loss);
        lastIn = averaged;
        lastOut = averaged;
    }

    /** The sample that has come round the loop. */
    float round(float loss) {
        float averaged = averaged(line[(now + delay) % line.length], loss);
        float passed = coefficient == 1 ? averaged : coefficient * (averaged - lastOut) + lastIn;
        lastOut = passed;
        lastIn = averaged;
        return passed;
    }

    private float averaged(float read, float loss) {
        float averaged = (float) ((1. - stretch) * read + stretch * lastRead);
        lastRead = read;
        return averaged * loss;
    }

    float newest() {
        return line[now];
    }

    void write(float sample) {
        line[now] = sample;
    }

    /** Goes on to the next sample. */
    void advance() {
        now = now == 0 ? line.length - 1 : now - 1;
    }

    /** Begins at the start of the line with the next sample. */
    void rewind() {
        now = 0;
    }
}
