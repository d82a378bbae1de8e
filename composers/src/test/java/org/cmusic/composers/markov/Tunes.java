package org.cmusic.composers.markov;

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
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.PitchSpelling;

/** Made-up tunes: walks on the scale in a few rhythms, with phrases of four bars that end on a long note. */
final class Tunes {
    private static final int[] SCALE = {-5, -3, -1, 0, 2, 4, 5, 7, 9, 11, 12};
    private static final int[][] RHYTHMS = {{2, 2, 2, 2}, {3, 1, 2, 2}, {2, 2, 4}, {4, 2, 2}, {1, 1, 2, 2, 2}, {3, 1, 4}
    };
    private static final int[][] ENDS = {{4, 4}, {2, 2, 4}, {8}};

    private Tunes() {}

    /** So many tunes of sixteen bars, in G major and 4/4. */
    static Corpus corpus(int count) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece("tune " + i, tune(new Random(i))));
        }
        return new Corpus(pieces);
    }

    /** Their melodies. */
    static List<Tune> tunes(int count) {
        return corpus(count).pieces().stream()
                .flatMap(piece -> Tune.of(piece).stream())
                .toList();
    }

    private static Music tune(Random random) {
        List<Event> events = new ArrayList<>();
        Beats at = Beats.ZERO;
        int place = 3;
        Key key = Key.parse("G", "major").orElseThrow();
        for (int bar = 0; bar < 16; bar++) {
            boolean ends = bar % 4 == 3;
            int[] rhythm = ends ? ENDS[random.nextInt(ENDS.length)] : RHYTHMS[random.nextInt(RHYTHMS.length)];
            for (int i = 0; i < rhythm.length; i++) {
                boolean last = ends && i + 1 == rhythm.length;
                place = last ? bar == 15 ? 3 : 4 : next(place, random);
                Beats length = Beats.of(rhythm[i], 2);
                Tone tone = Tone.of(PitchSpelling.spell(67 + SCALE[place], key));
                events.add(Chord.of(at, length, List.of(tone), OptionalDouble.empty()));
                at = at.plus(length);
            }
        }
        return new Music(
                Heading.of("tune"),
                Optional.of(MeterMap.steady(new Meter(4, 4))),
                List.of(new KeyMark(Beats.ZERO, key)),
                TempoMap.DEFAULT,
                List.of(new Part("tune", Timbre.UNKNOWN, List.of(new Voice(events)))));
    }

    private static int next(int place, Random random) {
        int step = new int[] {-1, 1, -1, 1, 0, 2, -2}[random.nextInt(7)];
        return Math.max(0, Math.min(SCALE.length - 1, place + step));
    }
}
