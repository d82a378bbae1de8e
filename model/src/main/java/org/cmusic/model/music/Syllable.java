package org.cmusic.model.music;

import java.util.Objects;

/**
 * What is sung to a chord in one verse.
 *
 * @param text without a hyphen at its end; empty where the verse has nothing new there
 * @param goesOn whether the word goes on in the next syllable
 */
public record Syllable(String text, boolean goesOn) {
    /** Nothing new. */
    public static final Syllable NONE = new Syllable("", false);

    public Syllable {
        Objects.requireNonNull(text, "text");
    }
}
