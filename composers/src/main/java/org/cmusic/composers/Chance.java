package org.cmusic.composers;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.RandomStream;

/**
 * The one source of chance of a composer: the draws follow from the seed alone, on every machine. It is the stream of
 * {@link RandomStream}, counted on from draw to draw.
 */
public final class Chance {
    private final long key;
    private long draws;

    private Chance(long key) {
        this.key = key;
    }

    /** The chance of a seed. */
    public static Chance of(long seed) {
        return new Chance(RandomStream.mix(seed, RandomStream.key("compose")));
    }

    /** A source of its own for a purpose, which does not depend on what is drawn here. */
    public Chance branch(String purpose) {
        return new Chance(RandomStream.mix(key, RandomStream.key(purpose)));
    }

    /** 64 random bits. */
    public long bits() {
        return RandomStream.mix(key, draws++);
    }

    /** A number from 0, included, to 1, excluded. */
    public double uniform() {
        return RandomStream.uniform(key, draws++);
    }

    /**
     * A whole number from 0 to {@code bound} - 1, each as likely.
     *
     * @param bound above zero
     */
    public int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("nothing is below " + bound);
        }
        long last = Long.MAX_VALUE - Long.MAX_VALUE % bound;
        long bits = bits() >>> 1;
        while (bits >= last) {
            bits = bits() >>> 1;
        }
        return (int) (bits % bound);
    }

    /** True with a probability. */
    public boolean occurs(double probability) {
        return uniform() < probability;
    }

    /** One of some values, each as likely. */
    public <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    /**
     * The index of a weight, each as likely as it is heavy.
     *
     * @param weights zero or more each, their sum above zero
     */
    public int weighted(double... weights) {
        double sum = 0;
        int last = -1;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            last = weights[i] > 0 ? i : last;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("no weight is above zero");
        }
        double drawn = uniform() * sum;
        for (int i = 0; i < last; i++) {
            drawn -= weights[i];
            if (drawn < 0) {
                return i;
            }
        }
        return last;
    }

    /** The values in random order, each order as likely. */
    public <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = below(i + 1);
            T moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }
}
