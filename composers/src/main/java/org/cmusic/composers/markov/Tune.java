package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.KeyFinding;
import org.cmusic.notation.TieJoining;

/**
 * The highest voice of a piece, seen from its tonic. The tonic that pitches are counted from is that at most three semitones
 * above the mean pitch.
 *
 * @param name of the piece
 * @param key its key at the start
 * @param meter its meter at the start
 * @param tonic the key of the keyboard that pitches are counted from
 * @param notes in order; of the last the gap is zero
 * @param onsets of the notes, in ticks from the first whole bar; below zero in a pickup
 */
record Tune(String name, Key key, Meter meter, int tonic, List<TuneNote> notes, List<Integer> onsets) {
    /** Ticks in a quarter note. */
    static final int TICKS = 48;

    private static final int OCTAVE = 12;
    private static final int FIFTH = 7;
    private static final int BELOW_TONIC = 3;

    Tune {
        notes = List.copyOf(notes);
        onsets = List.copyOf(onsets);
    }

    /** Whether its third is minor. */
    boolean isMinor() {
        return key.mode().hasMinorThird();
    }

    /** The number of the bar that a note begins in, from 1; 0 in a pickup. */
    int bar(int note) {
        return Math.floorDiv(onsets.get(note), ticks(meter)) + 1;
    }

    /** Ticks in a bar. */
    static int ticks(Meter meter) {
        return (int) meter.barLength().wholeMultiplesOf(Beats.of(1, TICKS));
    }

    /** The tune of a piece; empty for one without notes, without bars, or with lengths that are no whole ticks. */
    static Optional<Tune> of(Piece piece) {
        Music music = TieJoining.joined(piece.music());
        List<Chord> chords = music.parts().stream()
                .flatMap(part -> part.voices().stream())
                .map(Tune::chords)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (chords.isEmpty()
                || music.meter().isEmpty()
                || music.meter().get().marks().size() > 1) {
            return Optional.empty();
        }
        return of(piece.name(), music, chords);
    }

    private static List<Chord> chords(Voice voice) {
        List<Chord> chords = new ArrayList<>();
        for (Event event : voice.events()) {
            if (event instanceof Chord chord) {
                chords.add(chord);
            }
        }
        return chords;
    }

    private static Optional<Tune> of(String name, Music music, List<Chord> chords) {
        MeterMap meter = music.meter().orElseThrow();
        Key key = music.keys().stream().findFirst().map(KeyMark::key).orElseGet(() -> key(chords));
        int tonic = tonic(key, chords);
        List<TuneNote> notes = new ArrayList<>();
        List<Integer> onsets = new ArrayList<>();
        for (int i = 0; i < chords.size(); i++) {
            Chord chord = chords.get(i);
            boolean last = i + 1 == chords.size();
            int length = ticks(chord.length());
            int span = last ? length : ticks(chords.get(i + 1).onset().minus(chord.onset()));
            if (length <= 0 || span < length) {
                return Optional.empty();
            }
            notes.add(new TuneNote(top(chord) - tonic, length, span - length));
            onsets.add(ticks(chord.onset()) - ticks(meter.pickup()));
        }
        return Optional.of(new Tune(name, key, meter.marks().get(0).meter(), tonic, notes, onsets));
    }

    /** In ticks; a length that is no whole number of them is -{@value #TICKS}00. */
    private static int ticks(Beats beats) {
        Beats ticks = beats.times(TICKS);
        return ticks.equals(Beats.of(ticks.wholeMultiplesOf(Beats.of(1))))
                ? (int) ticks.wholeMultiplesOf(Beats.of(1))
                : -TICKS * 100;
    }

    private static int top(Chord chord) {
        return chord.top().pitch().midi();
    }

    private static Key key(List<Chord> chords) {
        KeyFinding finding = new KeyFinding();
        chords.forEach(chord -> finding.add(top(chord), chord.length().toDouble()));
        return finding.key();
    }

    private static int tonic(Key key, List<Chord> chords) {
        long sum = chords.stream().mapToLong(Tune::top).sum();
        int mean = (int) Math.floorDiv(sum, (long) chords.size());
        int highest = mean + BELOW_TONIC;
        return highest - Math.floorMod(highest - key.tonicFifths() * FIFTH, OCTAVE);
    }
}
