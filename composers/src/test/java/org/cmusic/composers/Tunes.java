package org.cmusic.composers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/** Music for tests. */
public final class Tunes {
    private static final int[] SCALE = {0, 2, 4, -1, 1, 3, 5, 0, 2};

    private Tunes() {}

    /** A part of quarter notes, as {@code C4 D4}. */
    public static Part part(Timbre timbre, String pitches) {
        List<Event> events = new ArrayList<>();
        for (String pitch : pitches.split(" ")) {
            events.add(note(events.size(), Pitch.parse(pitch).orElseThrow()));
        }
        return new Part("", timbre, List.of(new Voice(events)));
    }

    /** A piece in four quarters without a key. */
    public static Music music(Part... parts) {
        return new Music(
                "", Optional.of(MeterMap.steady(new Meter(4, 4))), List.of(), TempoMap.DEFAULT, List.of(parts));
    }

    private static Chord note(long at, Pitch pitch) {
        return Chord.of(Beats.of(at), Beats.of(1), List.of(Tone.of(pitch)), OptionalDouble.empty());
    }

    /** Tunes of quarter notes in C major, by chance, which end on the tonic. */
    public static Corpus corpus(int pieces, int bars, Meter meter) {
        Random random = new Random(pieces);
        List<Piece> corpus = new ArrayList<>();
        long beats = bars * meter.barLength().wholeMultiplesOf(Beats.of(1));
        for (int piece = 0; piece < pieces; piece++) {
            List<Event> events = new ArrayList<>();
            int step = 0;
            for (int i = 0; i < beats; i++) {
                step = Math.floorMod(step + random.nextInt(5) - 2, SCALE.length);
                int place = i == beats - 1 ? 0 : step;
                events.add(note(i, Pitch.ofFifths(SCALE[place], place < 7 ? 4 : 5)));
            }
            Music music = new Music(
                    "",
                    Optional.of(MeterMap.steady(meter)),
                    List.of(new KeyMark(Beats.ZERO, Key.C_MAJOR)),
                    TempoMap.DEFAULT,
                    List.of(new Part("tune", Timbre.UNKNOWN, List.of(new Voice(events)))));
            corpus.add(new Piece("tune " + piece, music));
        }
        return new Corpus(corpus);
    }
}
