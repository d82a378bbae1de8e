package org.cmusic.composers.rules.choral;

import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.book.Strictness;
import org.cmusic.composers.rules.book.Tally;
import org.cmusic.model.Pitch;

/** What a book of rules says of chorales. */
final class ChoraleBook {
    static final int VOICES = 4;
    static final int ALTO = 1;
    static final int TENOR = 2;
    static final int BASS = 3;

    private static final String[] NAMES = {"melody", "alto", "tenor", "bass"};

    private final RuleBook book;
    private final int spacing;
    private final int[] lows = new int[VOICES];
    private final int[] highs = new int[VOICES];

    ChoraleBook(RuleBook book) {
        this.book = book;
        this.spacing = book.number("chorale.spacing", "semitones");
        for (int voice = ALTO; voice < VOICES; voice++) {
            lows[voice] = book.number("chorale." + NAMES[voice], "low");
            highs[voice] = book.number("chorale." + NAMES[voice], "high");
        }
    }

    int spacing() {
        return spacing;
    }

    boolean isInRange(int voice, Pitch pitch) {
        return pitch.midi() >= lows[voice] && pitch.midi() <= highs[voice];
    }

    Tally tally() {
        return new Tally(book, "chorale.");
    }

    Strictness strictness(String rule) {
        return book.strictness("chorale." + rule);
    }

    int number(String rule, String parameter) {
        return book.number("chorale." + rule, parameter);
    }

    /** What it costs to break a rule; of one that may not be broken, more than all others. */
    double cost(String rule) {
        Strictness strictness = strictness(rule);
        return strictness.hard() ? Strictness.MOST : strictness.cost();
    }
}
