package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.cmusic.model.Key;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;

/**
 * A key as ears have it: a tonic and whether its third is minor. It is found by comparing how long each pitch class sounds
 * with profiles counted in major and minor pieces (Albrecht and Shanahan 2013), by Euclidean distance.
 *
 * @param tonic a pitch class, 0 for C
 */
public record PitchKey(int tonic, boolean isMinor) {
    private static final int OCTAVE = ChordType.OCTAVE;
    private static final double[] MAJOR = {
        0.238, 0.006, 0.111, 0.006, 0.137, 0.094, 0.016, 0.214, 0.009, 0.080, 0.008, 0.081
    };
    private static final double[] MINOR = {
        0.220, 0.006, 0.104, 0.123, 0.019, 0.103, 0.012, 0.214, 0.062, 0.022, 0.061, 0.052
    };
    private static final int[] MAJOR_SCALE = {0, 2, 4, 5, 7, 9, 11};
    private static final int[] MINOR_SCALE = {0, 2, 3, 5, 7, 8, 10, 11};
    private static final int THIRD = 3;

    /** The key of a signature and tonic; modes count as minor by their third. */
    public static PitchKey of(Key key) {
        int tonic = Math.floorMod(key.tonicFifths() * 7, OCTAVE);
        return new PitchKey(tonic, key.mode().hasMinorThird());
    }

    /** The key of a piece by what sounds; C major where nothing does. */
    public static PitchKey found(Music music) {
        return found(durations(music));
    }

    /** How long each pitch class sounds in a piece without its drums, in quarter notes. */
    static double[] durations(Music music) {
        double[] durations = new double[OCTAVE];
        Pitched.parts(music)
                .forEach(part -> part.voices()
                        .forEach(voice -> voice.events().forEach(event -> {
                            if (event instanceof Chord chord) {
                                chord.tones()
                                        .forEach(tone -> durations[
                                                        Math.floorMod(
                                                                tone.pitch().midi(), OCTAVE)] +=
                                                chord.length().toDouble());
                            }
                        })));
        return durations;
    }

    /** The key whose profile is nearest to some weights of pitch classes. */
    static PitchKey found(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        List<PitchKey> keys = new ArrayList<>();
        for (int tonic = 0; tonic < OCTAVE; tonic++) {
            keys.add(new PitchKey(tonic, false));
            keys.add(new PitchKey(tonic, true));
        }
        return sum == 0
                ? keys.get(0)
                : keys.stream()
                        .min(Comparator.comparingDouble(key -> key.distance(weights, sum)))
                        .orElseThrow();
    }

    private double distance(double[] weights, double sum) {
        double distance = 0;
        for (int i = 0; i < OCTAVE; i++) {
            double difference = weights[(i + tonic) % OCTAVE] / sum - (isMinor ? MINOR : MAJOR)[i];
            distance += difference * difference;
        }
        return distance;
    }

    /** The pitch classes of its scale as bits; in minor with both sevenths. */
    public int scale() {
        int set = 0;
        for (int step : isMinor ? MINOR_SCALE : MAJOR_SCALE) {
            set |= 1 << (step + tonic) % OCTAVE;
        }
        return set;
    }

    /** The pitch classes of a natural minor scale as bits. */
    static int naturalMinor(int tonic) {
        return new PitchKey((tonic + THIRD) % OCTAVE, false).scale();
    }

    /** As {@code Eb minor}. */
    @Override
    public String toString() {
        String[] names = isMinor
                ? new String[] {"C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B"}
                : new String[] {"C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"};
        return names[tonic] + (isMinor ? " minor" : " major");
    }
}
