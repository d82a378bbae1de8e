package org.cmusic.cli.value;

import java.security.SecureRandom;

/** The seed that a run takes instead of the score's. */
public sealed interface SeedChoice {

    /** A seed that was written. */
    record Fixed(long seed) implements SeedChoice {}

    /** A seed that was drawn, to be told so that the run can be had again. */
    record Drawn(long seed) implements SeedChoice {}

    /** The seed itself. */
    long seed();

    /**
     * Reads a whole number, or draws one for {@code random}.
     *
     * @throws IllegalArgumentException if the text is neither; the message says what to write
     */
    static SeedChoice parse(String text) {
        if (text.equals("random")) {
            return new Drawn(new SecureRandom().nextInt(Integer.MAX_VALUE));
        }
        try {
            return new Fixed(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "`" + text + "` is not a seed: write a whole number, or `random` to draw one");
        }
    }
}
