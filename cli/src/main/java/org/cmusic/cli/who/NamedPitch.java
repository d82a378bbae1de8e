package org.cmusic.cli.who;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.cmusic.model.Tuning;
import org.cmusic.model.Units;

/**
 * A frequency and the pitch that it is nearest to in a tuning.
 *
 * @param name {@code A4}, {@code C#5-14ct}; empty where no pitch is within half a semitone
 * @param hertz the frequency
 */
public record NamedPitch(Optional<String> name, double hertz) {
    private static final double NEAR_CENTS = 50;
    private static final int LOWEST_OCTAVE = -1;
    private static final int HIGHEST_OCTAVE = 9;
    private static final int[] ALTERATIONS = {0, 1, -1};
    private static final Pattern SPELLED = Pattern.compile("[A-G](?:#{0,4}|b{0,4})(?:-1|[0-9])");

    /**
     * Names a frequency.
     *
     * @param written how the score has it: where that begins with a pitch that is near, it is spelled so
     */
    static NamedPitch of(double hertz, String written, Tuning tuning) {
        Optional<Pitch> pitch = spelled(written)
                .filter(tuning::sounds)
                .filter(wanted -> Math.abs(cents(hertz, wanted, tuning)) <= NEAR_CENTS)
                .or(() -> nearest(hertz, tuning));
        return new NamedPitch(pitch.map(near -> named(near, cents(hertz, near, tuning))), hertz);
    }

    private static Optional<Pitch> spelled(String written) {
        Matcher matcher = SPELLED.matcher(written);
        return matcher.lookingAt() ? Pitch.parse(matcher.group()) : Optional.empty();
    }

    /** The nearest pitch; of equally near ones the natural, then the sharp. */
    private static Optional<Pitch> nearest(double hertz, Tuning tuning) {
        Optional<Pitch> nearest = Optional.empty();
        double least = NEAR_CENTS;
        for (int alteration : ALTERATIONS) {
            for (Letter letter : Letter.values()) {
                for (int octave = LOWEST_OCTAVE; octave <= HIGHEST_OCTAVE; octave++) {
                    Pitch pitch = new Pitch(letter, alteration, octave);
                    double away =
                            tuning.sounds(pitch) ? Math.abs(cents(hertz, pitch, tuning)) : Double.POSITIVE_INFINITY;
                    if (away < least - 1e-6) {
                        nearest = Optional.of(pitch);
                        least = away;
                    }
                }
            }
        }
        return nearest;
    }

    private static double cents(double hertz, Pitch pitch, Tuning tuning) {
        return Units.centsOfRatio(hertz / tuning.frequency(pitch));
    }

    private static String named(Pitch pitch, double cents) {
        long whole = Math.round(cents);
        return whole == 0 ? pitch.toString() : String.format(Locale.ROOT, "%s%+dct", pitch, whole);
    }

    /** The name, or the frequency where there is none. */
    @Override
    public String toString() {
        return name.orElseGet(() -> String.format(Locale.ROOT, "%.1fHz", hertz));
    }
}
