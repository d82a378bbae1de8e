package org.cmusic.composers.accompaniment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;

/** Tunes to be accompanied: written ones, and walks on the scale in all meters and many keys. */
final class Airs {
    static final List<Meter> METERS = List.of(
            new Meter(4, 4),
            new Meter(3, 4),
            new Meter(6, 8),
            new Meter(2, 4),
            new Meter(2, 2),
            new Meter(9, 8),
            new Meter(12, 8),
            new Meter(3, 8),
            new Meter(5, 4),
            new Meter(5, 8),
            new Meter(7, 8),
            new Meter(6, 16),
            new Meter(12, 16));

    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
    private static final int[] MINOR = {0, 2, 3, 5, 7, 8, 11};
    private static final int PHRASE = 4;
    private static final int LOW = 60;
    private static final int HIGH = 79;

    private Airs() {}

    /**
     * A written tune.
     *
     * @param notes as {@code C4:1 E4:1/2}, lengths in quarter notes; a comma ends a phrase, a full stop one that closes
     */
    static Melody of(String tonic, String mode, Meter meter, String notes) {
        List<Melody.Note> all = new ArrayList<>();
        List<Melody.PhraseEnd> ends = new ArrayList<>();
        Beats at = Beats.ZERO;
        for (String word : notes.split(" ")) {
            if (word.length() == 1) {
                ends.add(new Melody.PhraseEnd(at, word.equals(".")));
            } else {
                String[] note = word.split(":");
                Beats length = Beats.parse(note[1]);
                all.add(new Melody.Note(
                        at, length, Pitch.parse(note[0]).orElseThrow().midi()));
                at = at.plus(length);
            }
        }
        return new Melody(Key.parse(tonic, mode).orElseThrow(), meter, all, ends);
    }

    /** A tune by chance: two or four phrases of four bars, which halt on the dominant and close on the tonic in turn. */
    static Melody of(int seed) {
        return of(seed, METERS.get(seed % METERS.size()));
    }

    /** One in a meter. */
    static Melody of(int seed, Meter meter) {
        Random random = new Random(seed);
        Mode mode = random.nextInt(3) == 0 ? Mode.MINOR : Mode.MAJOR;
        Pitch tonic = Pitch.ofFifths(random.nextInt(9) - 4, 4);
        Key key = new Key(tonic.letter(), tonic.alteration(), mode);
        int[] scale = mode == Mode.MINOR ? MINOR : MAJOR;
        int home = LOW + Math.floorMod(tonic.midi() - LOW, 12);
        List<Melody.Note> notes = new ArrayList<>();
        List<Melody.PhraseEnd> ends = new ArrayList<>();
        int degree = 0;
        int bars = PHRASE * (random.nextBoolean() ? 2 : 4);
        Beats unit = Beats.of(4, meter.unit());
        Beats bar = meter.barLength();
        for (int i = 0; i < bars; i++) {
            Beats start = Beats.of(i).times(bar.value());
            if (i % PHRASE == PHRASE - 1) {
                boolean closes = i / PHRASE % 2 == 1;
                degree = closes ? degree > 3 && home < HIGH - 12 ? 7 : 0 : degree > 2 ? 4 : 1;
                notes.add(new Melody.Note(start, bar, pitch(home, scale, degree)));
                ends.add(new Melody.PhraseEnd(start.plus(bar), closes));
            } else {
                int units = 0;
                while (units < meter.beats()) {
                    int length = Math.min(1 + random.nextInt(3), meter.beats() - units);
                    notes.add(new Melody.Note(
                            start.plus(unit.times(Beats.of(units).value())),
                            unit.times(Beats.of(length).value()),
                            pitch(home, scale, degree)));
                    units += length;
                    int next = degree + random.nextInt(5) - 2;
                    int there = pitch(home, scale, next);
                    degree = there < LOW || there > HIGH ? degree : next;
                }
            }
        }
        return new Melody(key, meter, notes, ends);
    }

    private static int pitch(int home, int[] scale, int degree) {
        return home + 12 * Math.floorDiv(degree, 7) + scale[Math.floorMod(degree, 7)];
    }
}
