package org.cmusic.model.score;

import java.util.OptionalDouble;
import org.cmusic.model.expression.NoteTimes;

/**
 * What the tone was that an instrument's curves describe. At another length, times after the attack are stretched.
 *
 * @param pitch hertz
 * @param length seconds
 * @param attack seconds that keep their times
 * @param amp decibels
 */
public record Natural(OptionalDouble pitch, OptionalDouble length, double attack, OptionalDouble amp) {

    /** How breakpoints stand in a note of {@code seconds}. */
    public NoteTimes times(double seconds) {
        if (length.isEmpty() || length.getAsDouble() <= attack) {
            return new NoteTimes(seconds);
        }
        double stretch = Math.max(0, seconds - attack) / (length.getAsDouble() - attack);
        return new NoteTimes(seconds, attack, stretch);
    }
}
