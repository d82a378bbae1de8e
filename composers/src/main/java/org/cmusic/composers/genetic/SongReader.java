package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.KeyFinding;
import org.cmusic.notation.TieJoining;

/**
 * Makes songs of written music. The tune is the first voice; its pickup is left out, since a bar before each phrase ends
 * with one anyway; the last bar is filled by its last note.
 */
public final class SongReader {
    private static final int OCTAVE = 12;
    private static final int HALF_OCTAVE = 6;

    private SongReader() {}

    /**
     * The song of a piece.
     *
     * @param meter the meter that it must have throughout
     * @return empty if its meter is another, it has no notes, or a note is no whole number of ticks long
     */
    public static Optional<Song> read(Music music, Meter meter) {
        boolean steady = music.meter().isPresent()
                && music.meter().get().marks().stream()
                        .allMatch(mark -> mark.meter().equals(meter));
        Optional<Voice> voice = TieJoining.joined(music).parts().stream()
                .flatMap(part -> part.voices().stream())
                .filter(line -> line.events().stream().anyMatch(Chord.class::isInstance))
                .findFirst();
        return steady && voice.isPresent() ? song(music, voice.get(), meter) : Optional.empty();
    }

    private static Optional<Song> song(Music music, Voice voice, Meter meter) {
        Beats pickup = music.meter().orElseThrow().pickup();
        SongKey key = key(music, voice);
        int barTicks = ticks(meter.barLength());
        List<NoteGene> row = new ArrayList<>();
        Beats at = pickup;
        for (Event event : voice.events()) {
            if (event.onset().isBefore(pickup)) {
                continue;
            }
            if (event.onset().isAfter(at)) {
                row.add(NoteGene.rest(ticks(event.onset().minus(at))));
            }
            int ticks = ticks(event.length());
            if (ticks <= 0 || !whole(event.onset().minus(pickup)) || !whole(event.length())) {
                return Optional.empty();
            }
            row.add(event instanceof Chord chord ? gene(chord, key, ticks) : NoteGene.rest(ticks));
            at = event.end();
        }
        return row.isEmpty() ? Optional.empty() : Optional.of(new Song(bars(row, barTicks)));
    }

    private static NoteGene gene(Chord chord, SongKey key, int ticks) {
        Pitch pitch = chord.top().pitch();
        int accidental = Math.max(-2, Math.min(2, key.accidental(pitch)));
        return NoteGene.note(key.degree(pitch), accidental, ticks);
    }

    /** The key, and the octave of the tonic that is nearest to the last note. */
    private static SongKey key(Music music, Voice voice) {
        Key key = music.keys().isEmpty() ? found(voice) : music.keys().get(0).key();
        List<Chord> chords = voice.events().stream()
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .toList();
        int last = chords.get(chords.size() - 1).top().pitch().midi();
        int tonic = new Pitch(key.letter(), key.alteration(), 0).midi();
        return new SongKey(key, Math.floorDiv(last - tonic + HALF_OCTAVE, OCTAVE));
    }

    private static Key found(Voice voice) {
        KeyFinding finding = new KeyFinding();
        voice.events().forEach(event -> {
            if (event instanceof Chord chord) {
                finding.add(chord.top().pitch().midi(), chord.length().toDouble());
            }
        });
        return finding.key();
    }

    /** Divides a row at bar lines and fills the last bar. */
    private static List<Bar> bars(List<NoteGene> row, int barTicks) {
        List<Bar> bars = new ArrayList<>();
        List<NoteGene> bar = new ArrayList<>();
        int at = 0;
        for (NoteGene gene : row) {
            int left = gene.ticks();
            boolean later = false;
            while (left > 0) {
                int piece = Math.min(left, barTicks - at);
                NoteGene part = gene.lasting(piece);
                bar.add(
                        later && gene.sounds()
                                ? new NoteGene(NoteGene.Kind.HELD, gene.degree(), gene.accidental(), piece, Slide.NONE)
                                : part);
                later = true;
                left -= piece;
                at += piece;
                if (at == barTicks) {
                    bars.add(new Bar(bar));
                    bar = new ArrayList<>();
                    at = 0;
                }
            }
        }
        if (at > 0) {
            int last = bar.size() - 1;
            bar.set(last, bar.get(last).lasting(bar.get(last).ticks() + barTicks - at));
            bars.add(new Bar(bar));
        }
        return bars;
    }

    private static int ticks(Beats beats) {
        return (int) beats.times(NoteGene.QUARTER).wholeMultiplesOf(Beats.of(1));
    }

    private static boolean whole(Beats beats) {
        return beats.times(NoteGene.QUARTER).isWhole();
    }
}
