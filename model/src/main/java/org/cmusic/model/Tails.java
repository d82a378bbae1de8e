package org.cmusic.model;

import org.cmusic.model.UnitGenerator.Arguments;
import org.cmusic.model.UnitGenerator.Tail;

/**
 * How long the processors sound on after their input has ended: until what is left has fallen by 100 dB, 30 seconds at
 * most. Inputs that move count with their value at the start.
 */
final class Tails {
    /** No tail is longer, in seconds. */
    static final double LONGEST = 30;

    /** Below this frequency, in hertz, nobody hears a filter ring. */
    private static final double LOWEST_HEARD = 20;

    private static final double NEPERS_OF_100_DB = 5 * StrictMath.log(10);

    /** Two coinciding poles fall as t·exp(-t): they need this many nepers for 100 dB. */
    private static final double NEPERS_OF_DOUBLE_POLE = 16;

    private Tails() {}

    /** Of a second-order section with {@code freq} and {@code q}: its slower pole decides. */
    static final Tail SECTION = arguments -> {
        double radians = 2 * StrictMath.PI * StrictMath.max(arguments.number("freq"), LOWEST_HEARD);
        double halfWidth = 0.5 / StrictMath.max(arguments.number("q"), 0.05);
        double slowest = halfWidth <= 1 ? halfWidth : halfWidth - StrictMath.sqrt(halfWidth * halfWidth - 1);
        return limited(NEPERS_OF_DOUBLE_POLE / (radians * slowest));
    };

    /** Of a pair of poles {@code bandwidth} wide. */
    static final Tail RESONATOR =
            arguments -> limited(NEPERS_OF_100_DB / (StrictMath.PI * arguments.number("bandwidth")));

    /** Of an all-pass loop with {@code gain}. */
    static final Tail ALLPASS = arguments -> repeats(arguments, StrictMath.abs(arguments.number("gain")));

    /** Of a loop with {@code feedback}. */
    static final Tail ECHO = arguments -> repeats(arguments, arguments.number("feedback"));

    /** Of a loop with the decay time {@code decay}. */
    static final Tail COMB = arguments -> limited(arguments.number("time") + fall(arguments.number("decay")));

    /** Of a delay: the longest that {@code time} is said to become. */
    static final Tail DELAY = arguments -> limited(StrictMath.max(arguments.number("time"), arguments.number("max")));

    /** Of an envelope follower: its release. */
    static final Tail FOLLOWER = arguments -> limited(fall(arguments.number("release")));

    /** Of a chorus: the farthest that its voices swing. */
    static final Tail CHORUS = arguments -> limited(0.005 + 2 * arguments.number("depth"));

    /** Of a reverberator: its decay time to 100 dB, after {@code predelay}. */
    static final Tail REVERB = arguments -> limited(arguments.number("predelay") + fall(arguments.number("t60")));

    /** The time to fall 100 dB, of the time to fall 60 dB. */
    private static double fall(double t60) {
        return t60 * 100 / 60;
    }

    /** Of a loop with the delay {@code time}: the first pass and as many more as {@code gain} needs. */
    private static double repeats(Arguments arguments, double gain) {
        if (gain >= 1) {
            return LONGEST;
        }
        double passes = gain <= 0 ? 0 : StrictMath.ceil(NEPERS_OF_100_DB / -StrictMath.log(gain));
        return limited(arguments.number("time") * (1 + passes));
    }

    private static double limited(double seconds) {
        return seconds <= LONGEST ? StrictMath.max(seconds, 0) : LONGEST;
    }
}
