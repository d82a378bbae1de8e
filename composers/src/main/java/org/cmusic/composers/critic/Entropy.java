package org.cmusic.composers.critic;

import java.util.Arrays;

/** How evenly things are spread over kinds, in bits: 0 where all are of one kind, 3.58 for twelve kinds alike. */
final class Entropy {
    private Entropy() {}

    /** Of counts, or of shares. */
    static double of(double[] counts) {
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts)
                .filter(count -> count > 0)
                .map(count -> -count / all * Math.log(count / all) / Math.log(2))
                .sum();
    }
}
