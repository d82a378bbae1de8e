package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Measures of a piece that can be compared with those of others (Yang and Lerch 2018), each a row of numbers: what sounds
 * at each moment of a grid counts once, held or not; the line that is followed is the highest that sounds.
 *
 * @param pitchClasses the share of each of the twelve
 * @param transitions the share of each step from one pitch class of the line to another, 144 of them
 * @param intervals the share of each interval of the line, from 12 semitones down to 12 up, with those beyond at both ends
 * @param range semitones from the lowest pitch to the highest
 * @param pitches how many different pitches there are
 * @param meanInterval the mean size of an interval of the line, in semitones
 */
public record Features(
        double[] pitchClasses,
        double[] transitions,
        double[] intervals,
        double range,
        double pitches,
        double meanInterval) {
    private static final int OCTAVE = ChordType.OCTAVE;
    private static final int BEYOND = OCTAVE + 1;

    /** Of the moments of a piece, or of its first {@code most}. */
    public static Features of(Frames frames, int most) {
        List<int[]> moments = new ArrayList<>();
        for (int frame = 0; frame < Math.min(most, frames.size()); frame++) {
            int[] sounding = new int[frames.voices()];
            int count = 0;
            for (int voice = 0; voice < frames.voices(); voice++) {
                if (frames.sounds(frame, voice)) {
                    sounding[count++] = frames.pitch(frame, voice);
                }
            }
            moments.add(Arrays.copyOf(sounding, count));
        }
        return of(moments);
    }

    /** Of moments, each the pitches that sound. */
    public static Features of(List<int[]> moments) {
        double[] classes = new double[OCTAVE];
        TreeSet<Integer> pitches = new TreeSet<>();
        List<Integer> line = new ArrayList<>();
        for (int[] moment : moments) {
            int top = Frames.REST;
            for (int pitch : moment) {
                classes[Math.floorMod(pitch, OCTAVE)]++;
                pitches.add(pitch);
                top = Math.max(top, pitch);
            }
            if (top != Frames.REST) {
                line.add(top);
            }
        }
        double[] transitions = new double[OCTAVE * OCTAVE];
        double[] intervals = new double[2 * BEYOND + 1];
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            int from = line.get(i - 1);
            int interval = line.get(i) - from;
            transitions[Math.floorMod(from, OCTAVE) * OCTAVE + Math.floorMod(line.get(i), OCTAVE)]++;
            intervals[Math.max(-BEYOND, Math.min(BEYOND, interval)) + BEYOND]++;
            sum += Math.abs(interval);
        }
        return new Features(
                shares(classes),
                shares(transitions),
                shares(intervals),
                pitches.isEmpty() ? 0 : pitches.last() - pitches.first(),
                pitches.size(),
                line.size() < 2 ? 0 : sum / (line.size() - 1));
    }

    private static double[] shares(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        double[] shares = counts.clone();
        for (int i = 0; i < shares.length && sum > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
