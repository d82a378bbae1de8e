package org.cmusic.grammar.music;

import java.util.Map;
import java.util.TreeMap;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Syllable;

/** What written music has and a score has no place for, by kind. */
final class LeftOut {
    private final Map<String, Integer> counts = new TreeMap<>();

    private LeftOut() {}

    /** How often each kind stands in a piece. */
    static Map<String, Integer> of(Music music) {
        LeftOut found = new LeftOut();
        music.parts()
                .forEach(part -> part.voices()
                        .forEach(voice -> voice.events().forEach(event -> {
                            if (event instanceof Chord chord) {
                                found.count(chord.marks());
                            }
                        })));
        return found.counts;
    }

    private void count(Marks marks) {
        for (Articulation mark : marks.articulations()) {
            switch (mark) {
                case SLUR_BEGINS -> count("slurs");
                case SLUR_ENDS -> {
                    // counted where it begins
                }
                default -> count("articulations");
            }
        }
        for (Syllable syllable : marks.lyrics()) {
            if (!syllable.text().isEmpty()) {
                count("lyrics");
            }
        }
        if (!marks.symbol().isEmpty()) {
            count("symbols");
        }
    }

    private void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }
}
