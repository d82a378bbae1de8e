package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/** Writes songs as voices: a tune that breathes with its phrases, and a thumb that alternates between two strings. */
final class SongWriter {
    private static final double LOUD = -9;
    private static final double SOFT = -14;
    private static final double BASS = -16;
    private static final double ACCENT = 1.5;
    private static final double STEP = 0.5;
    private static final int OCTAVE = 7;
    private static final int FOURTH = 3;
    private static final int SEMITONES = 12;
    private static final int PERFECT_FIFTH = 7;

    /** Degrees above the root that the thumb takes on the first beat of a chord, on the second, and on later ones. */
    private static final int[] STRONG = {0, 2, 7, 4};

    private static final int[] WEAK = {4, 7, 2, 0};

    private static final int[] LATER = {2, 4, 7, 0};

    private final Song song;
    private final SongKey key;
    private final Pulse pulse;

    SongWriter(Song song, SongKey key, Pulse pulse) {
        this.song = song;
        this.key = key;
        this.pulse = pulse;
    }

    private static Beats beats(int ticks) {
        return Beats.of(ticks, NoteGene.QUARTER);
    }

    /** The tune. Phrases swell to their middle; strong beats are a little louder. */
    Voice tune() {
        List<Song.Note> notes = song.notes();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Song.Note note = notes.get(i);
            boolean slurredOn = i + 1 < notes.size()
                    && isSlurred(notes.get(i + 1))
                    && notes.get(i + 1).onset() == note.end();
            boolean slurred = i > 0 && isSlurred(note) && notes.get(i - 1).end() == note.onset();
            Set<Articulation> slurs = EnumSet.noneOf(Articulation.class);
            if (slurredOn && !slurred) {
                slurs.add(Articulation.SLUR_BEGINS);
            }
            if (slurred && !slurredOn) {
                slurs.add(Articulation.SLUR_ENDS);
            }
            List<Grace> graces = note.slide() == Slide.GRACE ? List.of(grace(note)) : List.of();
            events.add(new Chord(
                    beats(note.onset()),
                    beats(note.ticks()),
                    List.of(Tone.of(pitch(note))),
                    OptionalDouble.of(level(note)),
                    new Marks(slurs, graces, List.of(), "")));
        }
        return new Voice(events);
    }

    private static boolean isSlurred(Song.Note note) {
        return note.slide() != Slide.NONE && note.slide() != Slide.GRACE;
    }

    private Grace grace(Song.Note note) {
        return new Grace(List.of(Tone.of(key.pitch(note.degree() - 1, 0))), Beats.of(1, 4), true);
    }

    private Pitch pitch(Song.Note note) {
        return key.pitch(note.degree(), note.accidental());
    }

    private double level(Song.Note note) {
        int phrase = Song.PHRASE * song.barTicks();
        double place = (double) (note.onset() % phrase) / phrase;
        double swell = SOFT + (LOUD - SOFT) * StrictMath.sin(Math.PI * (0.15 + 0.75 * place));
        boolean strong = note.onset() % song.barTicks() == 0;
        return Math.rint((swell + (strong ? ACCENT : 0)) / STEP) * STEP;
    }

    /**
     * An alternating bass: on the beats of each chord its root and others of its tones, whichever make no fifths or octaves in
     * parallel with the tune and no leap of more than an octave. The last chord is one long note.
     *
     * @param roots of the chords, as degrees
     * @param octave that of the lowest tonic
     */
    Voice bass(List<Integer> roots, int octave) {
        SongKey low = new SongKey(key.key(), octave);
        int end = song.bars().size() * song.barTicks();
        List<Event> events = new ArrayList<>();
        Pitch before = null;
        for (int at = 0; at < end; at += pulse.beat()) {
            boolean last = at == end - pulse.chord();
            int root = roots.get(at / pulse.chord());
            int place = at % pulse.chord() / pulse.beat();
            Pitch chosen = null;
            for (int above : place == 0 ? STRONG : place % 2 == 1 ? WEAK : LATER) {
                Pitch pitch = low.pitch(near(root) + above, 0);
                if (chosen == null || !suits(before, chosen, at) && suits(before, pitch, at)) {
                    chosen = pitch;
                }
            }
            before = chosen;
            events.add(Chord.of(
                    beats(at),
                    beats(last ? pulse.chord() : pulse.beat()),
                    List.of(Tone.of(chosen)),
                    OptionalDouble.of(BASS)));
            if (last) {
                break;
            }
        }
        return new Voice(events);
    }

    /** A root where a thumb finds it: from a fourth below the tonic to a fourth above. */
    private static int near(int root) {
        return root > FOURTH ? root - OCTAVE : root;
    }

    private boolean suits(Pitch before, Pitch now, int at) {
        if (before == null) {
            return true;
        }
        int step = now.midi() - before.midi();
        Pitch tuneNow = sounding(at);
        Pitch tuneBefore = sounding(at - 1);
        if (Math.abs(step) > SEMITONES) {
            return false;
        }
        if (tuneNow == null || tuneBefore == null) {
            return true;
        }
        int tuneStep = tuneNow.midi() - tuneBefore.midi();
        int interval = Math.floorMod(tuneNow.midi() - now.midi(), SEMITONES);
        int earlier = Math.floorMod(tuneBefore.midi() - before.midi(), SEMITONES);
        boolean together = step != 0 && Integer.signum(step) == Integer.signum(tuneStep);
        return !(together && interval == earlier && (interval == 0 || interval == PERFECT_FIFTH))
                && !(together && (interval == 0 || interval == PERFECT_FIFTH) && Math.abs(tuneStep) > 2);
    }

    /** What the tune sounds at a tick; null where it rests. */
    private Pitch sounding(int tick) {
        return song.notes().stream()
                .filter(note -> note.onset() <= tick && tick < note.end())
                .findFirst()
                .map(this::pitch)
                .orElse(null);
    }
}
