package org.cmusic.grammar.music;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * The lines that a voice needs in this language, where a tie holds for a whole chord: tones of a chord that are tied to
 * different ends go into lines of their own. Most voices are one line.
 */
final class WholeTies {
    private final List<Chord> chords;
    private final Map<Integer, Set<Tone>> goingOn = new HashMap<>();
    private final List<List<Chord>> lines = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private WholeTies(Voice voice) {
        List<Chord> found = new ArrayList<>();
        for (Event event : voice.events()) {
            if (event instanceof Chord chord) {
                found.add(chord);
            }
        }
        this.chords = found;
    }

    /** The lines of a voice; in each, all tones of a chord are tied or none. */
    static List<List<Chord>> lines(Voice voice) {
        WholeTies ties = new WholeTies(voice);
        for (int i = 0; i < ties.chords.size(); i++) {
            ties.place(i);
        }
        return ties.lines;
    }

    /** Puts the tones that begin with a chord into lines, by the chord that they end with. */
    private void place(int from) {
        Set<Tone> begun = goingOn.getOrDefault(from, Set.of());
        Map<Integer, List<Tone>> byEnd = new TreeMap<>();
        for (Tone tone : chords.get(from).tones()) {
            Tone plain = tone.withTie(false);
            if (!begun.contains(plain)) {
                byEnd.computeIfAbsent(end(from, tone), end -> new ArrayList<>()).add(plain);
            }
        }
        goingOn.remove(from);
        byEnd.forEach((to, tones) -> add(from, to, tones));
    }

    private int end(int from, Tone tone) {
        int last = from;
        boolean tied = tone.tied();
        while (tied && last + 1 < chords.size() && follows(last)) {
            Tone next = chords.get(last + 1).tones().stream()
                    .filter(tone::isSameAs)
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return last;
            }
            last++;
            goingOn.computeIfAbsent(last, place -> new HashSet<>()).add(tone.withTie(false));
            tied = next.tied();
        }
        return last;
    }

    private boolean follows(int place) {
        return chords.get(place).end().equals(chords.get(place + 1).onset());
    }

    private void add(int from, int to, List<Tone> tones) {
        int line = 0;
        while (line < lines.size() && ends.get(line) >= from) {
            line++;
        }
        if (line == lines.size()) {
            lines.add(new ArrayList<>());
            ends.add(to);
        }
        ends.set(line, to);
        for (int i = from; i <= to; i++) {
            boolean tied = i < to;
            Chord chord = chords.get(i);
            List<Tone> sounding = tones.stream().map(tone -> tone.withTie(tied)).toList();
            boolean isWhole = sounding.equals(chord.tones());
            lines.get(line).add(isWhole ? chord : chord.stretch(chord.onset(), chord.end(), sounding));
        }
    }
}
