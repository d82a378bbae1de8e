package org.cmusic.grammar.musicv;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.musicv.Card;

/** The time of a piece as it is played: which notes sound, how long it is, and how much of its end is lost. */
final class Clock {
    /** How many notes can sound at once. */
    static final int MOST_NOTES = 40;

    private static final int BUFFER = 1536;
    private static final int LAST_BLOCK = 512;
    private static final double USUAL_RATE = 44_100;

    private final List<Double> ends = new ArrayList<>();
    private double now;
    private double past;
    private double lastEnd;
    private double rate = USUAL_RATE;
    private int channels = 1;

    /** Goes on to a time of the section; notes that end before it end. */
    void goTo(double time) {
        if (time > now) {
            now = time;
            ends.removeIf(end -> end < time);
        }
    }

    /** Takes a note; whether there is room for it. */
    boolean start(Card note) {
        if (ends.size() == MOST_NOTES) {
            return false;
        }
        double end = (double) note.time() + note.field(4);
        ends.add(end);
        lastEnd = Math.max(lastEnd, end);
        return true;
    }

    /** Takes a card that sets whole numbers: the rate and the channels are among them. */
    void set(Card card) {
        int first = (int) card.field(3);
        for (int number = 4; number <= card.size(); number++) {
            if (first + number - 4 == Card.RATE) {
                rate = card.field(number);
            } else if (first + number - 4 == Card.STEREO) {
                channels = card.field(number) >= 1 ? 2 : 1;
            }
        }
    }

    void endSection() {
        past += now;
        now = 0;
        lastEnd = 0;
        ends.clear();
    }

    /** How long the piece is up to now. */
    double seconds() {
        return past + now;
    }

    /** How many seconds of the last notes do not fill a buffer and are not written. */
    double lostSeconds() {
        double perSecond = rate * channels;
        double written = Math.floor((1 + seconds() * perSecond + LAST_BLOCK) / BUFFER) * BUFFER - 1;
        return past + Math.min(lastEnd, now) - written / perSecond;
    }
}
