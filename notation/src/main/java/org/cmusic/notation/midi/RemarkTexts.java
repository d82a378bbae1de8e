package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.music.Heading;

/** The texts at the start of the first track, which are what a file says about its piece. */
final class RemarkTexts {
    /** What the text of the composer begins with. */
    static final String COMPOSER = "composer: ";

    private final List<String> texts = new ArrayList<>();
    private String composer = "";

    /** Takes the next text. */
    void add(String text) {
        if (composer.isEmpty() && texts.isEmpty() && text.startsWith(COMPOSER)) {
            composer = text.substring(COMPOSER.length());
        } else {
            texts.add(text);
        }
    }

    /** Them all, under a title. */
    Heading heading(String title) {
        return new Heading(title, composer, texts);
    }
}
