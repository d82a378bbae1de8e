package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Music;

/**
 * What the critic finds in a piece by itself.
 *
 * @param written the key that is written at its start, if any
 * @param found the key that it sounds like
 * @param meter its bars, if it has any
 * @param voices how many voices have notes
 * @param notes how many notes they have, tied ones counted once
 * @param end its length in quarter notes
 * @param chords where the harmony changes: the chord on each beat that is not that of the beat before
 * @param faults of part writing, by time, each where it begins
 * @param counts how often each rule is broken
 * @param measures numbers by name
 */
public record Review(
        Optional<PitchKey> written,
        PitchKey found,
        Optional<MeterMap> meter,
        int voices,
        int notes,
        Beats end,
        List<NamedChord> chords,
        List<Fault> faults,
        Map<Rule, Integer> counts,
        Map<Measure, Double> measures) {
    /** The length of the longest piece that can be reviewed, in quarter notes: it has 2<sup>20</sup> sixteenths. */
    public static final long LONGEST = 1 << 18;

    private static final Beats BEAT = Beats.of(1);
    private static final Beats GRID = Beats.of(1, 4);
    private static final int FEW_VOICES = 3;

    /** A chord where it begins; the numeral is empty where what sounds is no chord. */
    public record NamedChord(Beats at, String numeral) {}

    /** A number that tells something of a piece. */
    public enum Measure {
        /** The share of notes that are in the scale of the key. */
        IN_SCALE,
        /** The share of beats on which just a triad or seventh chord sounds. */
        CHORD_BEATS,
        /** The entropy of the pitch classes, in bits. */
        PITCH_CLASS_ENTROPY,
        /** The share of notes in the one of 24 scales that holds most of them. */
        SCALE_CONSISTENCY,
        /** How like the rhythm of each bar is to that of the next, 0 to 1. */
        GROOVE_CONSISTENCY,
        /** The mean size of an interval of the highest voice, in semitones. */
        MEAN_INTERVAL,
        /** The share of runs of four intervals of the highest voice that came before in it. */
        RECURRENCE;

        /** As in messages: {@code in-scale}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Review {
        chords = List.copyOf(chords);
        faults = List.copyOf(faults);
    }

    /** Whether a piece is longer than {@value #LONGEST} quarter notes, which is more than can be reviewed. */
    public static boolean isTooLong(Music music) {
        return music.end().isAfter(Beats.of(LONGEST));
    }

    /**
     * Reviews a piece; empty if it has no notes.
     *
     * @throws IllegalArgumentException if it is too long
     */
    public static Optional<Review> of(Music music) {
        if (isTooLong(music)) {
            throw new IllegalArgumentException("too long to be reviewed: " + music.end() + " quarter notes");
        }
        List<Melody> melodies = Melody.of(music);
        if (melodies.isEmpty()) {
            return Optional.empty();
        }
        Frames onsets = Frames.atOnsets(music);
        Frames beats = Frames.onBeats(music);
        List<Fault> faults = VoiceLeading.of(onsets);
        Optional<PitchKey> written = music.keys().stream().findFirst().map(mark -> PitchKey.of(mark.key()));
        PitchKey found = PitchKey.found(music);
        PitchKey key = written.orElse(found);
        return Optional.of(new Review(
                written,
                found,
                music.meter(),
                melodies.size(),
                melodies.stream().mapToInt(Melody::size).sum(),
                music.end(),
                melodies.size() < FEW_VOICES ? List.of() : chords(beats, key),
                VoiceLeading.beginnings(faults, onsets),
                VoiceLeading.counts(faults),
                measures(music, melodies, beats, key)));
    }

    /** The key that numerals refer to. */
    public PitchKey key() {
        return written.orElse(found);
    }

    /** Faults, without what is only worth a remark. */
    public List<Fault> grave() {
        return faults.stream().filter(fault -> fault.rule().isFault()).toList();
    }

    /** The bar and beat of a moment, both from 1, as {@code bar 3 beat 2.5}; without bars the beat alone. */
    public String place(Beats at) {
        if (meter.isEmpty()) {
            return "beat " + number(at.plus(BEAT));
        }
        BarPosition position = meter.get().barAt(at);
        return "bar " + position.bar() + " beat " + number(position.position().plus(BEAT));
    }

    private static String number(Beats beats) {
        String text = beats.toString();
        return text.contains("/")
                ? String.format(Locale.ROOT, "%.3f", beats.toDouble()).replaceAll("0+$", "")
                : text.substring(0, text.length() - 1);
    }

    private static List<NamedChord> chords(Frames beats, PitchKey key) {
        List<NamedChord> chords = new ArrayList<>();
        String last = "";
        for (int frame = 0; frame < beats.size(); frame++) {
            int set = beats.pitchClasses(frame);
            String numeral = Sonority.of(set, beats.bass(frame))
                    .filter(chord -> Integer.bitCount(set) > 1)
                    .map(chord -> chord.numeral(key))
                    .orElse("");
            if (!numeral.equals(last)) {
                chords.add(new NamedChord(beats.time(frame), numeral));
            }
            last = numeral;
        }
        return chords;
    }

    private static Map<Measure, Double> measures(Music music, List<Melody> melodies, Frames beats, PitchKey key) {
        int[] counts = new int[ChordType.OCTAVE];
        melodies.forEach(melody -> melody.pitches().forEach(pitch -> counts[Math.floorMod(pitch, ChordType.OCTAVE)]++));
        Map<Measure, Double> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.IN_SCALE, share(counts, key.scale()));
        measures.put(
                Measure.PITCH_CLASS_ENTROPY,
                Entropy.of(Arrays.stream(counts).asDoubleStream().toArray()));
        measures.put(Measure.SCALE_CONSISTENCY, scaleConsistency(counts));
        music.meter().ifPresent(meter -> measures.put(Measure.GROOVE_CONSISTENCY, groove(music, meter)));
        Melody top = melodies.get(0);
        measures.put(Measure.RECURRENCE, top.recurrence());
        measures.put(
                Measure.MEAN_INTERVAL,
                Arrays.stream(top.intervals()).map(Math::abs).average().orElse(0));
        if (melodies.size() >= FEW_VOICES) {
            measures.put(Measure.CHORD_BEATS, chordBeats(beats));
        }
        return measures;
    }

    /** The share of notes whose pitch classes are in a set. */
    private static double share(int[] counts, int set) {
        int within = 0;
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            within += (set >> i & 1) == 1 ? counts[i] : 0;
        }
        return (double) within / all;
    }

    private static double scaleConsistency(int[] counts) {
        double best = 0;
        for (int tonic = 0; tonic < ChordType.OCTAVE; tonic++) {
            best = Math.max(best, share(counts, new PitchKey(tonic, false).scale()));
            best = Math.max(best, share(counts, PitchKey.naturalMinor(tonic)));
        }
        return best;
    }

    private static double chordBeats(Frames beats) {
        int sounding = 0;
        int chords = 0;
        for (int frame = 0; frame < beats.size(); frame++) {
            int set = beats.pitchClasses(frame);
            sounding += set == 0 ? 0 : 1;
            chords += set != 0 && Sonority.isChord(set) ? 1 : 0;
        }
        return sounding == 0 ? 0 : (double) chords / sounding;
    }

    /** One less the mean share of sixteenths on which a note begins in one of two neighbouring bars alone. */
    private static double groove(Music music, MeterMap meter) {
        Frames grid = Frames.onGrid(music, GRID);
        TreeMap<Long, BitSet> bars = new TreeMap<>();
        int steps = 1;
        for (int frame = 0; frame < grid.size(); frame++) {
            BarPosition place = meter.barAt(grid.time(frame));
            int step = (int) place.position().wholeMultiplesOf(GRID);
            steps = Math.max(steps, step + 1);
            BitSet onsets = bars.computeIfAbsent(place.bar(), bar -> new BitSet());
            for (int voice = 0; voice < grid.voices(); voice++) {
                if (grid.isStruck(frame, voice)) {
                    onsets.set(step);
                }
            }
        }
        List<BitSet> rows = List.copyOf(bars.values());
        double differences = 0;
        for (int i = 1; i < rows.size(); i++) {
            BitSet difference = (BitSet) rows.get(i).clone();
            difference.xor(rows.get(i - 1));
            differences += (double) difference.cardinality() / steps;
        }
        return rows.size() < 2 ? 1 : 1 - differences / (rows.size() - 1);
    }
}
