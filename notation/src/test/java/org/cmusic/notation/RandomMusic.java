package org.cmusic.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * Pieces by chance, to be written and read again: one to four parts of one or two voices, with pickups, changes of meter,
 * key and tempo, chords, notes over bar lines, triplets, accidentals and rests. One seed gives one piece. Tones are not
 * tied: a long note is one event. The music ends with a bar.
 */
public final class RandomMusic {
    private static final List<Meter> METERS = List.of(
            new Meter(4, 4), new Meter(3, 4), new Meter(2, 4), new Meter(6, 8), new Meter(2, 2), new Meter(5, 8));
    private static final List<Mode> MODES = List.of(Mode.MAJOR, Mode.MINOR);
    private static final List<Beats> LENGTHS = List.of(
            Beats.of(1),
            Beats.of(1, 2),
            Beats.of(1, 2),
            Beats.of(2),
            Beats.of(3, 2),
            Beats.of(1, 4),
            Beats.of(3, 4),
            Beats.of(3),
            Beats.of(4),
            Beats.of(5, 2),
            Beats.of(7, 4));

    private final Random random;
    private Beats pickup = Beats.ZERO;
    private Beats end = Beats.ZERO;
    private List<MeterMark> meters = List.of();
    private List<KeyMark> keys = List.of();

    private RandomMusic(long seed) {
        this.random = new Random(seed);
    }

    /** The piece of a seed. */
    public static Music of(long seed) {
        return new RandomMusic(seed).music(seed);
    }

    private Music music(long seed) {
        bars();
        List<Part> parts = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int octave = 5 - i;
            List<Voice> voices = new ArrayList<>();
            voices.add(voice(octave));
            if (random.nextInt(3) == 0) {
                voices.add(voice(octave - 1));
            }
            parts.add(new Part("part" + (i + 1), Timbre.UNKNOWN, voices));
        }
        MeterMap meter = MeterMap.of(meters, pickup);
        return new Music("Piece " + seed, Optional.of(meter), keys, tempo(), parts);
    }

    private void bars() {
        List<MeterMark> meterMarks = new ArrayList<>();
        List<KeyMark> keyMarks = new ArrayList<>();
        int bars = 3 + random.nextInt(6);
        for (int i = 0; i < bars; i++) {
            if (i == 0 || random.nextInt(4) == 0) {
                Meter meter = METERS.get(random.nextInt(METERS.size()));
                if (i == 0 && random.nextBoolean()) {
                    pickup = Beats.of(4, meter.unit());
                    end = pickup;
                    meterMarks.add(new MeterMark(Beats.ZERO, meter));
                } else if (i == 0
                        || !meterMarks.get(meterMarks.size() - 1).meter().equals(meter)) {
                    meterMarks.add(new MeterMark(end, meter));
                }
            }
            if (i == 0 || random.nextInt(4) == 0) {
                Key key = KeySignature.of(random.nextInt(11) - 5, MODES.get(random.nextInt(MODES.size())));
                if (i == 0 || !keyMarks.get(keyMarks.size() - 1).key().equals(key)) {
                    keyMarks.add(new KeyMark(i == 0 ? Beats.ZERO : end, key));
                }
            }
            end = end.plus(meterMarks.get(meterMarks.size() - 1).meter().barLength());
        }
        meters = meterMarks;
        keys = keyMarks;
    }

    private TempoMap tempo() {
        List<TempoMark> marks = new ArrayList<>();
        marks.add(TempoMark.change(Beats.ZERO, 40 + random.nextInt(160)));
        if (random.nextInt(3) == 0) {
            marks.add(TempoMark.change(pickup.plus(meters.get(0).meter().barLength()), 40 + random.nextInt(160)));
        }
        return TempoMap.of(marks);
    }

    private Voice voice(int octave) {
        List<Event> events = new ArrayList<>();
        Beats at = Beats.ZERO;
        while (at.isBefore(end)) {
            if (at.isWhole() && !at.plus(Beats.of(1)).isAfter(end) && random.nextInt(8) == 0) {
                for (int i = 0; i < 3; i++) {
                    events.add(chord(at, Beats.of(1, 3), octave));
                    at = at.plus(Beats.of(1, 3));
                }
            } else {
                Beats length = Beats.min(LENGTHS.get(random.nextInt(LENGTHS.size())), end.minus(at));
                boolean rests = random.nextInt(7) == 0 && !(lastOf(events) instanceof Rest);
                events.add(rests ? new Rest(at, length) : chord(at, length, octave));
                at = at.plus(length);
            }
        }
        return new Voice(events);
    }

    private static Event lastOf(List<Event> events) {
        return events.isEmpty() ? null : events.get(events.size() - 1);
    }

    private Chord chord(Beats at, Beats length, int octave) {
        int size = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : 1;
        List<Tone> tones = new ArrayList<>();
        while (tones.size() < size) {
            Tone tone = Tone.of(pitch(at, octave));
            boolean apart = tones.stream()
                    .noneMatch(other -> other.pitch().midi() == tone.pitch().midi());
            if (apart) {
                tones.add(tone);
            }
        }
        tones.sort(Comparator.comparing(Tone::pitch));
        return Chord.of(at, length, tones, OptionalDouble.empty());
    }

    private Pitch pitch(Beats at, int octave) {
        Key key = keys.stream()
                .filter(mark -> !mark.at().isAfter(at))
                .reduce((before, after) -> after)
                .map(KeyMark::key)
                .orElse(Key.C_MAJOR);
        int lowest = key.signature() - 1;
        int fifths = random.nextInt(6) == 0 ? lowest - 3 + random.nextInt(13) : lowest + random.nextInt(7);
        return Pitch.ofFifths(fifths, octave);
    }
}
