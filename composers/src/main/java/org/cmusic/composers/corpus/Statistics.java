package org.cmusic.composers.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.TieJoining;

/** Pieces in numbers. Drums have no pitches; a note that is tied counts once. */
public final class Statistics {
    private static final int SEMITONES = 12;
    private static final String NONE = "none";

    private final Map<String, Long> keys = new TreeMap<>();
    private final Map<String, Long> meters = new TreeMap<>();
    private final Map<Integer, Long> pitches = new TreeMap<>();
    private final Map<Beats, Long> lengths = new TreeMap<>();
    private final Map<Integer, Long> intervals = new TreeMap<>();
    private final Map<Integer, Long> degrees = new TreeMap<>();
    private long pieces;
    private long voices;
    private long notes;
    private Beats beats = Beats.ZERO;

    /** Counts a piece, too. */
    public void add(Piece piece) {
        Music music = TieJoining.joined(piece.music());
        pieces++;
        beats = beats.plus(music.end());
        count(keys, KeyRow.of(music).first().map(Key::toString).orElse(NONE));
        count(
                meters,
                music.meter()
                        .map(meter -> meter.marks().get(0).meter().toString())
                        .orElse(NONE));
        for (Part part : music.parts()) {
            for (Voice voice : part.voices()) {
                add(voice, KeyRow.of(music), part.timbre() instanceof Timbre.Drums);
            }
        }
    }

    private static <K> void count(Map<K, Long> counts, K what) {
        counts.merge(what, 1L, Long::sum);
    }

    private void add(Voice voice, KeyRow row, boolean isDrum) {
        if (voice.events().stream().anyMatch(Chord.class::isInstance)) {
            voices++;
        }
        Chord before = null;
        for (Event event : voice.events()) {
            if (!(event instanceof Chord chord)) {
                before = null;
                continue;
            }
            notes += chord.tones().size();
            count(lengths, chord.length());
            if (!isDrum) {
                pitches(chord.tones(), row.at(chord.onset()));
                if (before != null && before.end().equals(chord.onset())) {
                    count(
                            intervals,
                            chord.top().pitch().midi() - before.top().pitch().midi());
                }
            }
            before = chord;
        }
    }

    private void pitches(List<Tone> tones, Key key) {
        for (Tone tone : tones) {
            count(pitches, tone.pitch().midi());
            if (key != null) {
                int tonic = key.tonicFifths() * 7;
                count(degrees, Math.floorMod(tone.pitch().midi() - tonic, SEMITONES));
            }
        }
    }

    /** How many pieces. */
    public long pieces() {
        return pieces;
    }

    /** How many voices that have notes. */
    public long voices() {
        return voices;
    }

    /** How many notes, each of a chord counted. */
    public long notes() {
        return notes;
    }

    /** How long all pieces are together, in quarter notes. */
    public Beats beats() {
        return beats;
    }

    /** Pieces by the key that they begin with; {@code none} for those that tell none. */
    public Map<String, Long> keys() {
        return Collections.unmodifiableMap(keys);
    }

    /** Pieces by the meter that they begin with; {@code none} for those without bars. */
    public Map<String, Long> meters() {
        return Collections.unmodifiableMap(meters);
    }

    /** Notes by the key of the keyboard, 60 for C4. */
    public Map<Integer, Long> pitches() {
        return Collections.unmodifiableMap(pitches);
    }

    /** Notes and chords by length, in quarter notes. */
    public Map<Beats, Long> lengths() {
        return Collections.unmodifiableMap(lengths);
    }

    /** Steps from a note to the next of its voice without a rest between, in semitones; of chords the highest notes. */
    public Map<Integer, Long> intervals() {
        return Collections.unmodifiableMap(intervals);
    }

    /** Notes by their semitones above the tonic of the key, 0 to 11, where there is a key. */
    public Map<Integer, Long> degrees() {
        return Collections.unmodifiableMap(degrees);
    }
}
