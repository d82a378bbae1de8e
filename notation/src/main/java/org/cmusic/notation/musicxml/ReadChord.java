package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Tone;

/** A chord or rest of a measure, as it is gathered from its notes. */
final class ReadChord {
    private static final int MOST_VERSES = 100;

    private final Line line;
    private final Beats at;
    private final Beats length;
    private final List<Tone> tones = new ArrayList<>();
    private final Set<Articulation> articulations = EnumSet.noneOf(Articulation.class);
    private final List<Grace> graces = new ArrayList<>();
    private final List<Syllable> lyrics = new ArrayList<>();
    private OptionalDouble level = OptionalDouble.empty();
    private String symbol = "";

    /**
     * Which line of a part it belongs to.
     *
     * @param staff from 1
     * @param drums whether it is played on drums
     * @param voice as the file names it
     */
    record Line(int staff, boolean drums, String voice) {}

    /** @param at where it begins in its measure */
    ReadChord(Line line, Beats at, Beats length) {
        this.line = line;
        this.at = at;
        this.length = length;
    }

    Line line() {
        return line;
    }

    Beats at() {
        return at;
    }

    Beats length() {
        return length;
    }

    boolean sounds() {
        return !tones.isEmpty();
    }

    /** Another pitch; the same once more says nothing new. */
    void add(Tone tone) {
        boolean known = tones.stream().anyMatch(tone::isSameAs);
        if (!known) {
            tones.add(tone);
        }
    }

    void mark(Articulation articulation) {
        articulations.add(articulation);
    }

    void graces(List<Grace> before) {
        graces.addAll(before);
    }

    void level(OptionalDouble loud) {
        level = loud;
    }

    boolean hasLevel() {
        return level.isPresent();
    }

    /** Names its harmony; false if it has another name already. */
    boolean symbol(String name) {
        symbol = symbol.isEmpty() ? name : symbol;
        return name.isEmpty() || symbol.equals(name);
    }

    /** Whether there is room for a verse. */
    boolean sing(int verse, Syllable syllable) {
        if (verse < 0 || verse >= MOST_VERSES) {
            return false;
        }
        while (lyrics.size() <= verse) {
            lyrics.add(Syllable.NONE);
        }
        lyrics.set(verse, syllable);
        return true;
    }

    /** It in a piece whose measure begins at a beat. */
    Event event(Beats measure) {
        Beats onset = measure.plus(at);
        if (tones.isEmpty()) {
            return new Rest(onset, length);
        }
        List<Tone> sorted = tones.stream()
                .sorted(Comparator.comparing(Tone::pitch).thenComparing(Tone::cents))
                .toList();
        return new Chord(onset, length, sorted, level, new Marks(articulations, graces, lyrics, symbol));
    }
}
