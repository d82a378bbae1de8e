package org.cmusic.notation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mark that tells how loud to play, with the velocity of MIDI that it stands for. */
public enum Dynamic {
    PPP(16),
    PP(33),
    P(49),
    MP(64),
    MF(80),
    F(96),
    FF(112),
    FFF(127);

    private static final Pattern EXTREME = Pattern.compile("^([pf])\\1{3,}$");
    private static final double LOUDEST_VELOCITY = 127;
    private static final double DECIBELS = 40;

    private final int velocity;

    Dynamic(int velocity) {
        this.velocity = velocity;
    }

    /** Its velocity, 16 to 127. */
    public int velocity() {
        return velocity;
    }

    /** Its level, in decibels below the loudest. */
    public double level() {
        return level(velocity);
    }

    /** The level of a velocity above zero, in decibels below the loudest: 40 times the decimal logarithm of its share. */
    public static double level(double velocity) {
        return DECIBELS * Math.log10(velocity / LOUDEST_VELOCITY);
    }

    /** The velocity of a level, 127 for 0 decibels. */
    public static double velocity(double level) {
        return LOUDEST_VELOCITY * Math.pow(10, level / DECIBELS);
    }

    /** The mark whose velocity is nearest to that of a level. */
    public static Dynamic nearest(double level) {
        double sought = velocity(level);
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.velocity - sought)))
                .orElseThrow();
    }

    /** The mark of a name in lower case, as {@code mf}; more letters than three are as three. */
    public static Optional<Dynamic> named(String name) {
        String known = EXTREME.matcher(name).replaceAll("$1$1$1");
        return Arrays.stream(values())
                .filter(mark -> mark.toString().equals(known))
                .findFirst();
    }

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
