package org.cmusic.engine.bank;

/**
 * Equal power between neighbours: the channels stand in a line from -1 to 1, and a place between two of them divides its
 * power by the cosine and sine of an angle from 0 to 90 degrees, -3 dB each in the middle. One channel takes everything.
 */
public final class PanLaw {
    private PanLaw() {}

    /** The gain of a channel for a position, which is clamped to -1 to 1. */
    public static double gain(double position, int channel, int channels) {
        if (channels == 1) {
            return 1;
        }
        double distance = Math.abs(place(position, channels) - channel);
        return distance < 1 ? StrictMath.cos(Math.PI / 2 * distance) : 0;
    }

    /** Writes the gains of a channel for a run of positions, each to within 1e-10. */
    static void writeGains(double[] positions, int count, int channel, int channels, double[] gains) {
        for (int i = 0; i < count; i++) {
            double nearness = Math.max(0, 1 - Math.abs(place(positions[i], channels) - channel));
            gains[i] = SinePolynomial.ofQuarter(nearness / 4);
        }
    }

    /** Where a position lies, in channels from the first. */
    private static double place(double position, int channels) {
        double clamped = Math.max(-1, Math.min(1, position));
        return (clamped + 1) / 2 * (channels - 1);
    }
}
