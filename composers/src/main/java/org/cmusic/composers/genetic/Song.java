package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.List;

/**
 * A tune as breeding sees it: whole bars, pitches as steps of its scale.
 *
 * @param bars all of one length
 */
public record Song(List<Bar> bars) {
    /** How many bars a phrase has. */
    public static final int PHRASE = 4;

    public Song {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a song without bars");
        }
        int ticks = bars.get(0).ticks();
        if (bars.stream().anyMatch(bar -> bar.ticks() != ticks)) {
            throw new IllegalArgumentException("bars of different lengths");
        }
    }

    /**
     * A note as it sounds.
     *
     * @param onset ticks from the start
     * @param slide how a player comes to it
     */
    public record Note(int onset, int ticks, int degree, int accidental, Slide slide) {
        /** Where it ends. */
        public int end() {
            return onset + ticks;
        }
    }

    /** The length of a bar. */
    public int barTicks() {
        return bars.get(0).ticks();
    }

    /** Its notes; those over bar lines in one piece. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        int at = 0;
        for (Bar bar : bars) {
            for (NoteGene gene : bar.genes()) {
                if (gene.sounds()) {
                    add(gene, at, notes);
                }
                at += gene.ticks();
            }
        }
        return notes;
    }

    private static void add(NoteGene gene, int at, List<Note> notes) {
        int last = notes.size() - 1;
        Note before = last < 0 ? null : notes.get(last);
        boolean goesOn = gene.kind() == NoteGene.Kind.HELD
                && before != null
                && before.end() == at
                && before.degree == gene.degree()
                && before.accidental == gene.accidental();
        if (goesOn) {
            notes.set(
                    last,
                    new Note(
                            before.onset, before.ticks + gene.ticks(), before.degree, before.accidental, before.slide));
        } else {
            notes.add(new Note(at, gene.ticks(), gene.degree(), gene.accidental(), gene.slide()));
        }
    }
}
