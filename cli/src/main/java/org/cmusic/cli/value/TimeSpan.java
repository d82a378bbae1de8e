package org.cmusic.cli.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Beats;
import org.cmusic.model.TempoMap;

/** A stretch of time, in beats of the score or in seconds. Never negative. */
public sealed interface TimeSpan {

    /**
     * Where in the piece this ends.
     *
     * @param start where in the piece, in seconds, it begins
     * @return seconds from the start of the piece
     */
    double after(double start, TempoMap tempo);

    /** A stretch in beats. */
    record InBeats(Beats beats) implements TimeSpan {
        @Override
        public double after(double start, TempoMap tempo) {
            return start == 0 ? tempo.seconds(beats) : tempo.seconds(tempo.beats(start) + beats.toDouble());
        }
    }

    /** A stretch in seconds. */
    record InSeconds(double seconds) implements TimeSpan {
        @Override
        public double after(double start, TempoMap tempo) {
            return start + seconds;
        }
    }

    /**
     * Reads {@code 8b}, {@code 1/2b}, {@code 30s}, {@code 2.5s}, {@code 500ms}.
     *
     * @throws IllegalArgumentException if the text is none of these; the message says what to write
     */
    static TimeSpan parse(String text) {
        Matcher matcher = Text.PATTERN.matcher(text.strip());
        if (!matcher.matches()) {
            throw Text.unreadable(text);
        }
        String number = matcher.group(1);
        if (matcher.group(2).equals("b")) {
            try {
                return new InBeats(Beats.parse(number));
            } catch (NumberFormatException e) {
                throw Text.unreadable(text);
            }
        }
        if (number.contains("/")) {
            throw new IllegalArgumentException("`" + text + "` is not a time: only beats are written as fractions");
        }
        int scale = matcher.group(2).equals("ms") ? 3 : 0;
        return new InSeconds(new BigDecimal(number).scaleByPowerOfTen(-scale).doubleValue());
    }

    /** How times are written. */
    final class Text {
        private static final Pattern PATTERN = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,12}|/\\d{1,12})?)\\s*(b|s|ms)");

        private Text() {}

        private static IllegalArgumentException unreadable(String text) {
            String guess =
                    text.matches("\\d+(\\.\\d+)?") ? "`" + text + "s` or `" + text + "b`" : "`30s`, `500ms` or `8b`";
            String why = text.strip().startsWith("-") ? "none is negative; write" : "write";
            return new IllegalArgumentException(
                    "`" + text + "` is not a time: " + why + " seconds or beats, as " + guess);
        }
    }
}
