package org.cmusic.grammar.parser;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note in the spelling of LilyPond (Notation Reference 1.1 and 1.2): a small letter, {@code is} or {@code es}, one mark
 * for each octave above the third, the part of a whole note it lasts, and dots: {@code cis''8.}.
 *
 * @param pitch the pitch here, {@code C#5}; near middle C where no octave is marked
 * @param length the length here with its colon, {@code :3/4b}; empty where none is told
 * @param marked whether its octave is told
 */
record LilyPondNote(String pitch, String length, boolean marked) {

    private static final Pattern NOTE = Pattern.compile("([a-h](?:isis|eses|is|es|s)?)('*)([0-9]{0,3})(\\.{0,3})");

    private static final int UNMARKED_OCTAVE = 3;
    private static final int MIDDLE_OCTAVE = 4;
    private static final int SHORTEST = 128;
    private static final int BEATS_OF_WHOLE = 4;

    /** The note that a text spells, if it does. */
    static Optional<LilyPondNote> of(String text) {
        Matcher matcher = NOTE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int marks = matcher.group(2).length();
        int octave = marks == 0 ? MIDDLE_OCTAVE : UNMARKED_OCTAVE + marks;
        Optional<String> length = length(matcher.group(3), matcher.group(4).length());
        return NoteSpelling.mend(matcher.group(1) + octave)
                .flatMap(NoteSpelling.Mend::right)
                .flatMap(pitch -> length.map(beats -> new LilyPondNote(pitch, beats, marks > 0)));
    }

    /** The note as it is written here. */
    String written() {
        return pitch + length;
    }

    /** Each dot adds half of what was added before. */
    private static Optional<String> length(String part, int dots) {
        if (part.isEmpty()) {
            return dots == 0 ? Optional.of("") : Optional.empty();
        }
        int divisor = Integer.parseInt(part);
        if (divisor > SHORTEST || Integer.bitCount(divisor) != 1) {
            return Optional.empty();
        }
        int beats = BEATS_OF_WHOLE * ((2 << dots) - 1);
        int over = divisor << dots;
        int common = BigInteger.valueOf(beats).gcd(BigInteger.valueOf(over)).intValue();
        return Optional.of(":" + beats / common + (over == common ? "" : "/" + over / common) + "b");
    }
}
