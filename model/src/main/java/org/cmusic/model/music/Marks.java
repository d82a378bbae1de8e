package org.cmusic.model.music;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands at a chord beside its tones.
 *
 * @param articulations how it is played
 * @param graces the small notes before it
 * @param lyrics a syllable for each verse
 * @param symbol the name of the harmony above it, as {@code Am7}; empty for none
 */
public record Marks(Set<Articulation> articulations, List<Grace> graces, List<Syllable> lyrics, String symbol) {
    /** Nothing. */
    public static final Marks NONE = new Marks(Set.of(), List.of(), List.of(), "");

    public Marks {
        articulations = Set.copyOf(articulations);
        graces = List.copyOf(graces);
        lyrics = List.copyOf(lyrics);
        Objects.requireNonNull(symbol, "symbol");
    }

    /** The same with other articulations. */
    public Marks with(Set<Articulation> others) {
        return new Marks(others, graces, lyrics, symbol);
    }

    /** The same with a syllable of a verse, counted from 0. */
    public Marks with(int verse, Syllable syllable) {
        List<Syllable> verses = new ArrayList<>(lyrics);
        while (verses.size() <= verse) {
            verses.add(Syllable.NONE);
        }
        verses.set(verse, syllable);
        return new Marks(articulations, graces, verses, symbol);
    }

    /** What the first of several pieces of a chord keeps; what belongs to its end goes to the last. */
    Marks atStart(boolean isLast) {
        if (articulations.isEmpty()) {
            return this;
        }
        return new Marks(part(true, isLast), graces, lyrics, symbol);
    }

    /** What a later piece of a chord keeps. */
    Marks afterStart(boolean isLast) {
        if (articulations.isEmpty()) {
            return NONE;
        }
        return new Marks(part(false, isLast), List.of(), List.of(), "");
    }

    /** The marks of a piece and of the one tied to it, together. */
    public Marks joinedTo(Marks later) {
        Set<Articulation> all = new HashSet<>(articulations);
        all.addAll(later.articulations);
        return with(all);
    }

    private Set<Articulation> part(boolean first, boolean last) {
        return articulations.stream()
                .filter(mark -> mark.isAtEnd() ? last : first)
                .collect(Collectors.toUnmodifiableSet());
    }
}
