package org.cmusic.composers.corpus;

import org.cmusic.model.Beats;

/** Quarter notes as a file of a corpus writes them: {@code 1}, {@code 3/2}. */
final class Fraction {
    private Fraction() {}

    static String text(Beats beats) {
        String text = beats.toString();
        return text.substring(0, text.length() - 1);
    }
}
