package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be measured of a song, as a row of numbers by which a liked one is told from another. */
final class SongTraits {
    /** What each number is. */
    enum Trait {
        /** The share of time in which a note is outside the scale. */
        OUTSIDE_SCALE,
        /** How well each bar fits its best chord, strong beats above all, 0 to 1. */
        HARMONY,
        /** The mean size of a step, in degrees. */
        MEAN_STEP,
        /** The share of leaps of more than a fifth. */
        WIDE_LEAPS,
        /** The share of leaps of a fourth or more that are followed by a step the other way. */
        RECOVERED_LEAPS,
        /** How like each half phrase is to one before it, 0 to 1. */
        REPETITION,
        /** From the lowest note to the highest, in degrees. */
        RANGE,
        /** The entropy of lengths, in bits. */
        RHYTHM_ENTROPY,
        /** The entropy of degrees, in bits. */
        PITCH_ENTROPY,
        /** Whether the last note is the tonic, and how much of the last bar it fills. */
        CADENCE,
        /** How much of the last bar of each phrase its last note fills. */
        PHRASE_ENDS,
        /** Notes in a bar. */
        DENSITY,
        /** How much longer notes on strong beats are than others. */
        ACCENT,
        /** The share of time that is rest. */
        RESTS,
        /** How surprising the notes are, in bits. */
        SURPRISE
    }

    /** How many there are. */
    static final int COUNT = Trait.values().length;

    private static final int SCALE = 7;
    private static final int FIFTH = 4;
    private static final int FOURTH = 3;
    private static final int[][] CHORDS = {{0, 2, 4}, {3, 5, 0}, {4, 6, 1, 3}, {5, 0, 2}, {1, 3, 5}, {2, 4, 6}};

    private final Song song;
    private final List<Song.Note> notes;
    private final int bar;
    private final Pulse pulse;

    private SongTraits(Song song, Pulse pulse) {
        this.pulse = pulse;
        this.song = song;
        this.notes = song.notes();
        this.bar = song.barTicks();
    }

    /** The numbers of a song, in the order of {@link Trait}. */
    static double[] of(Song song, StepModel model, Pulse pulse) {
        SongTraits traits = new SongTraits(song, pulse);
        double[] row = new double[COUNT];
        row[Trait.SURPRISE.ordinal()] = model.bits(song);
        if (traits.notes.isEmpty()) {
            row[Trait.RESTS.ordinal()] = 1;
            return row;
        }
        row[Trait.OUTSIDE_SCALE.ordinal()] = traits.outside();
        row[Trait.HARMONY.ordinal()] = traits.harmony();
        traits.steps(row);
        row[Trait.REPETITION.ordinal()] = traits.repetition();
        row[Trait.RANGE.ordinal()] = traits.range();
        row[Trait.RHYTHM_ENTROPY.ordinal()] =
                entropy(traits.notes.stream().map(Song.Note::ticks).toList());
        row[Trait.PITCH_ENTROPY.ordinal()] =
                entropy(traits.notes.stream().map(Song.Note::degree).toList());
        row[Trait.CADENCE.ordinal()] = traits.cadence();
        row[Trait.PHRASE_ENDS.ordinal()] = traits.phraseEnds();
        row[Trait.DENSITY.ordinal()] =
                (double) traits.notes.size() / song.bars().size();
        row[Trait.ACCENT.ordinal()] = traits.accent();
        row[Trait.RESTS.ordinal()] = traits.rests();
        return row;
    }

    private double outside() {
        double outside = 0;
        double all = 0;
        for (Song.Note note : notes) {
            all += note.ticks();
            outside += note.accidental() == 0 ? 0 : note.ticks();
        }
        return outside / all;
    }

    /** For each bar the chord that holds the most of it; time on strong beats counts twice. */
    private double harmony() {
        int bars = song.bars().size();
        double[][] weights = new double[bars][SCALE + 1];
        for (Song.Note note : notes) {
            int place = note.onset() / bar;
            boolean strong = pulse.isStrong(note.onset());
            int degree = note.accidental() == 0 ? Math.floorMod(note.degree(), SCALE) : SCALE;
            weights[place][degree] += note.ticks() * (strong ? 2 : 1);
        }
        double fit = 0;
        double all = 0;
        for (double[] weight : weights) {
            double best = 0;
            for (int[] chord : CHORDS) {
                double held = 0;
                for (int tone : chord) {
                    held += weight[tone];
                }
                best = Math.max(best, held);
            }
            fit += best;
            all += Arrays.stream(weight).sum();
        }
        return fit / all;
    }

    private void steps(double[] row) {
        double sum = 0;
        int wide = 0;
        int leaps = 0;
        int recovered = 0;
        for (int i = 1; i < notes.size(); i++) {
            int step = notes.get(i).degree() - notes.get(i - 1).degree();
            sum += Math.abs(step);
            wide += Math.abs(step) > FIFTH ? 1 : 0;
            if (Math.abs(step) >= FOURTH && i + 1 < notes.size()) {
                int next = notes.get(i + 1).degree() - notes.get(i).degree();
                leaps++;
                recovered += next * step < 0 && Math.abs(next) <= 2 ? 1 : 0;
            }
        }
        int count = Math.max(1, notes.size() - 1);
        row[Trait.MEAN_STEP.ordinal()] = sum / count;
        row[Trait.WIDE_LEAPS.ordinal()] = (double) wide / count;
        row[Trait.RECOVERED_LEAPS.ordinal()] = leaps == 0 ? 1 : (double) recovered / leaps;
    }

    private double repetition() {
        int size = Song.PHRASE / 2;
        int count = song.bars().size() / size;
        double sum = 0;
        for (int i = 1; i < count; i++) {
            double best = 0;
            for (int j = 0; j < i; j++) {
                double alike = 0;
                for (int k = 0; k < size; k++) {
                    alike += alike(song.bars().get(i * size + k), song.bars().get(j * size + k));
                }
                best = Math.max(best, alike / size);
            }
            sum += best;
        }
        return count < 2 ? 0 : sum / (count - 1);
    }

    /** The share of a bar in which both have the same note beginning at the same time. */
    static double alike(Bar one, Bar other) {
        if (one.equals(other)) {
            return 1;
        }
        int alike = 0;
        int at = 0;
        for (NoteGene gene : one.genes()) {
            int there = 0;
            for (NoteGene match : other.genes()) {
                boolean same = there == at && gene.sounds() && match.sounds() && gene.degree() == match.degree();
                alike += same ? Math.min(gene.ticks(), match.ticks()) : 0;
                there += match.ticks();
            }
            at += gene.ticks();
        }
        return (double) alike / at;
    }

    private int range() {
        int low = notes.stream().mapToInt(Song.Note::degree).min().orElse(0);
        int high = notes.stream().mapToInt(Song.Note::degree).max().orElse(0);
        return high - low;
    }

    private double cadence() {
        Song.Note last = notes.get(notes.size() - 1);
        boolean tonic = Math.floorMod(last.degree(), SCALE) == 0 && last.accidental() == 0;
        return tonic ? Math.min(1, (double) last.ticks() / bar) : 0;
    }

    private double phraseEnds() {
        List<Double> shares = new ArrayList<>();
        for (int end = Song.PHRASE; end <= song.bars().size(); end += Song.PHRASE) {
            int longest = 0;
            for (Song.Note note : notes) {
                boolean within = note.onset() >= (end - 1) * bar && note.onset() < end * bar;
                longest = within ? Math.max(longest, note.ticks()) : longest;
            }
            shares.add(Math.min(1, (double) longest / bar));
        }
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private double accent() {
        double strong = 0;
        double weak = 0;
        int strongs = 0;
        int weaks = 0;
        for (Song.Note note : notes) {
            if (pulse.isStrong(note.onset())) {
                strong += note.ticks();
                strongs++;
            } else {
                weak += note.ticks();
                weaks++;
            }
        }
        return StrictMath.log((strong / Math.max(1, strongs) + 1) / (weak / Math.max(1, weaks) + 1));
    }

    private double rests() {
        int sounding = notes.stream().mapToInt(Song.Note::ticks).sum();
        return 1 - (double) sounding / (bar * song.bars().size());
    }

    private static double entropy(List<Integer> values) {
        Map<Integer, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        int[] sorted =
                counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        double entropy = 0;
        for (int count : sorted) {
            double share = (double) count / values.size();
            entropy -= share * StrictMath.log(share) / StrictMath.log(2);
        }
        return entropy;
    }
}
