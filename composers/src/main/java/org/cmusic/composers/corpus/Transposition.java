package org.cmusic.composers.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Key;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/** Music moved so that it begins in a key with the tonic C, by no more than a tritone; drums stay. */
public final class Transposition {
    private static final int SEMITONES = 12;
    private static final int FIFTH = 7;
    private static final int MIDDLE = 4;

    private final int fifths;
    private final int semitones;

    private Transposition(Key from) {
        this.fifths = -from.tonicFifths();
        int up = Math.floorMod(fifths * FIFTH, SEMITONES);
        this.semitones = up > SEMITONES / 2 ? up - SEMITONES : up;
    }

    /** A piece in C; as it is if it tells no key, or if a pitch would have too many accidentals or be out of range. */
    public static Music toC(Music music) {
        Optional<Key> first = KeyRow.of(music).first();
        if (first.isEmpty() || first.get().tonicFifths() == 0) {
            return music;
        }
        try {
            return new Transposition(first.get()).moved(music);
        } catch (IllegalArgumentException e) {
            return music;
        }
    }

    private Music moved(Music music) {
        List<KeyMark> keys = music.keys().stream()
                .map(mark -> new KeyMark(mark.at(), moved(mark.key())))
                .toList();
        List<Part> parts = music.parts().stream().map(this::moved).toList();
        return new Music(music.heading(), music.meter(), keys, music.tempo(), parts);
    }

    private Key moved(Key key) {
        Pitch tonic = Pitch.ofFifths(key.tonicFifths() + fifths, MIDDLE);
        return new Key(tonic.letter(), tonic.alteration(), key.mode());
    }

    private Part moved(Part part) {
        return part.timbre() instanceof Timbre.Drums
                ? part
                : part.withVoices(part.voices().stream().map(this::moved).toList());
    }

    private Voice moved(Voice voice) {
        List<Event> events = new ArrayList<>();
        for (Event event : voice.events()) {
            events.add(event instanceof Chord chord ? moved(chord) : event);
        }
        return new Voice(events);
    }

    private Chord moved(Chord chord) {
        Marks marks = chord.marks();
        List<Grace> graces = marks.graces().stream()
                .map(grace -> new Grace(moved(grace.tones()), grace.length(), grace.slashed()))
                .toList();
        // The name of a harmony tells its pitches: it would be wrong.
        Marks kept = new Marks(marks.articulations(), graces, marks.lyrics(), "");
        return new Chord(chord.onset(), chord.length(), moved(chord.tones()), chord.level(), kept);
    }

    private List<Tone> moved(List<Tone> tones) {
        return tones.stream()
                .map(tone -> new Tone(moved(tone.pitch()), tone.cents(), tone.tied()))
                .toList();
    }

    private Pitch moved(Pitch pitch) {
        Pitch name = Pitch.ofFifths(pitch.fifths() + fifths, MIDDLE);
        int octave = Math.floorDiv(pitch.midi() + semitones - name.midi(), SEMITONES) + MIDDLE;
        return Pitch.ofFifths(pitch.fifths() + fifths, octave);
    }
}
