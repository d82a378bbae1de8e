package org.cmusic.engine.unit;

import java.util.Random;

/**
 * The lengths that make one channel of a reverberator unlike the others.
 *
 * <p>The lines are about 45 ms·size·√(t60/2 s) long on average, held between 5 and 120 ms: rooms that ring shortly are
 * small. They are spread evenly in the logarithm over a factor of 4, each at a place of its own in its stretch for each
 * channel, and are different prime numbers of samples, so that their echoes seldom meet.
 *
 * @param lines lengths of the lines in samples
 * @param diffusers lengths of the all-pass filters before them in samples
 */
record Room(int[] lines, int[] diffusers) {
    /** The number of lines. */
    static final int LINES = ConferenceMatrix.ORDER;

    private static final double MEAN_SECONDS = 0.045;
    private static final double SHORTEST_MEAN = 0.005;
    private static final double LONGEST_MEAN = 0.12;
    private static final double SPREAD = 4;
    private static final double[] DIFFUSERS = {0.061, 0.083, 0.113, 0.207, 0.281, 0.431};
    private static final long SEED = 0x9E3779B97F4A7C15L;

    /**
     * The room of one channel.
     *
     * @param t60 decay time in seconds
     * @param size factor of the lengths
     * @param channel counted from 0
     * @param sampleRate in hertz
     */
    static Room of(double t60, double size, int channel, double sampleRate) {
        double mean = MEAN_SECONDS * size * Math.sqrt(t60 / 2);
        double samples = Math.min(Math.max(mean, SHORTEST_MEAN), LONGEST_MEAN) * sampleRate;
        Random random = new Random(SEED * (channel + 1));
        return new Room(lines(samples, random), diffusers(samples, random));
    }

    private static int[] lines(double mean, Random random) {
        double logSpread = StrictMath.log(SPREAD);
        double shortest = mean * logSpread / (SPREAD - 1);
        int[] lengths = new int[LINES];
        int longest = 0;
        for (int i = 0; i < LINES; i++) {
            double place = (i + random.nextDouble()) / LINES;
            int wanted = (int) Math.round(shortest * StrictMath.exp(logSpread * place));
            longest = primeFrom(Math.max(wanted, longest + 1));
            lengths[i] = longest;
        }
        return lengths;
    }

    private static int[] diffusers(double mean, Random random) {
        int[] lengths = new int[DIFFUSERS.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = primeFrom((int) Math.round(mean * DIFFUSERS[i] * (0.9 + 0.2 * random.nextDouble())));
        }
        return lengths;
    }

    private static int primeFrom(int least) {
        int candidate = Math.max(least, 2);
        while (!isPrime(candidate)) {
            candidate++;
        }
        return candidate;
    }

    private static boolean isPrime(int number) {
        for (int divisor = 2; divisor * divisor <= number; divisor++) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
