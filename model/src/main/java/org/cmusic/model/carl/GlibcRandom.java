package org.cmusic.model.carl;

import java.util.Arrays;

/**
 * The numbers of {@code random()} of the GNU C library, an additive feedback generator over 31 words: each is the sum of
 * those 3 and 31 before it, its lowest bit dropped. D. Knuth, "The Art of Computer Programming" 2, 3.2.2.
 */
public final class GlibcRandom {
    /** The largest number it gives; the smallest is 0. */
    public static final int LARGEST = 0x7fffffff;

    /** What the library starts from unless it is told otherwise. */
    public static final int USUAL_SEED = 1;

    private static final int WORDS = 31;
    private static final int LAG = 3;
    private static final int DROPPED = 310;

    private final int[] words;
    private int next;

    private GlibcRandom(int[] words, int next) {
        this.words = words;
        this.next = next;
    }

    /** The numbers from the seed that a program has which sets none. */
    public GlibcRandom() {
        this(new int[WORDS], 0);
        seed(USUAL_SEED);
    }

    /** Starts again from a seed; 0 is as 1. */
    public void seed(int seed) {
        words[0] = seed == 0 ? 1 : seed;
        for (int i = 1; i < WORDS; i++) {
            long product = 16807L * words[i - 1] % LARGEST;
            words[i] = (int) (product < 0 ? product + LARGEST : product);
        }
        next = LAG;
        for (int i = 0; i < DROPPED; i++) {
            next();
        }
    }

    /** The next number, from 0 to {@link #LARGEST}. */
    public int next() {
        words[next] += words[(next + WORDS - LAG) % WORDS];
        int drawn = words[next] >>> 1;
        next = (next + 1) % WORDS;
        return drawn;
    }

    /** The next number over the largest: from 0 to 1, both included. */
    public double nextFraction() {
        return next() / (double) LARGEST;
    }

    /** One that goes on as this does, without drawing from it. */
    public GlibcRandom copy() {
        return new GlibcRandom(Arrays.copyOf(words, WORDS), next);
    }
}
