package org.cmusic.composers.rules.choral;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;

/**
 * Where the phrases of a melody end: at fermatas, and at the last note. In a melody without fermatas they end before rests, and
 * on notes of two beats or more that are twice as long as usual, unless the note before is too: that one was the end.
 */
final class Phrases {
    private static final Beats LONG = Beats.of(2);

    private final List<Chord> notes;
    private final Set<Beats> ends = new HashSet<>();

    Phrases(List<Chord> notes) {
        this.notes = notes;
        boolean marked = notes.stream().anyMatch(Phrases::hasFermata);
        Beats usual = usual();
        for (int i = 0; i < notes.size(); i++) {
            boolean last = i == notes.size() - 1;
            boolean stands = i > 0 && isLong(i, usual) && !isLong(i - 1, usual);
            boolean rests =
                    !last && notes.get(i + 1).onset().isAfter(notes.get(i).end());
            if (last || (marked ? hasFermata(notes.get(i)) : rests || stands)) {
                ends.add(notes.get(i).onset());
            }
        }
    }

    private Beats usual() {
        return notes.stream()
                .map(Chord::length)
                .sorted()
                .skip(notes.size() / 2)
                .findFirst()
                .orElse(LONG);
    }

    private boolean isLong(int index, Beats usual) {
        Beats length = notes.get(index).length();
        return !length.isBefore(LONG) && !length.isBefore(usual.times(2));
    }

    private static boolean hasFermata(Chord note) {
        return note.marks().articulations().contains(Articulation.FERMATA);
    }

    /** Whether a phrase ends with a note. */
    boolean endWith(Chord note) {
        return ends.contains(note.onset());
    }
}
