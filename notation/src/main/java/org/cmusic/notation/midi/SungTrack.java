package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.List;

/** The words of one track, by time. Those of one tick are one syllable. */
final class SungTrack {
    private final List<Sung> written = new ArrayList<>();

    /** A syllable; its position is that of its first byte in the file. */
    record Sung(long tick, String text, int position) {}

    /** Adds what is not before that which was added last. */
    void add(long tick, String text, int position) {
        written.add(new Sung(tick, text, position));
    }

    /** Its syllables, one a tick. */
    List<Sung> syllables() {
        List<Sung> syllables = new ArrayList<>();
        int next = 0;
        while (next < written.size()) {
            Sung first = written.get(next++);
            StringBuilder text = new StringBuilder(first.text);
            while (next < written.size() && written.get(next).tick == first.tick) {
                text.append(written.get(next++).text);
            }
            boolean isAlone = text.length() == first.text.length();
            syllables.add(isAlone ? first : new Sung(first.tick, text.toString(), first.position));
        }
        return syllables;
    }
}
