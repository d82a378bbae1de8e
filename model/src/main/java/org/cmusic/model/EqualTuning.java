package org.cmusic.model;

/**
 * The octave in equal steps, pitches spelled along the chain of the fifth that comes nearest to 3/2.
 *
 * <p>With 12 steps C# and Db are one; with 19 Db is higher, with 17 lower. The octave is always pure.
 *
 * @param divisions steps to the octave, 1 to {@value #MAX_DIVISIONS}
 * @param a4 the frequency of A4 in hertz, above zero
 */
public record EqualTuning(int divisions, double a4) implements Tuning {

    /** The most steps to an octave. */
    public static final int MAX_DIVISIONS = 10_000;

    /** Twelve steps, A4 at 440 Hz. */
    public static final EqualTuning STANDARD = edo(12);

    private static final int SEMITONES = 12;
    private static final int SEMITONES_OF_FIFTH = 7;
    private static final double OCTAVES_OF_FIFTH = Units.log2(1.5);

    /** @throws IllegalArgumentException if either is out of range */
    public EqualTuning {
        if (divisions < 1 || divisions > MAX_DIVISIONS) {
            throw new IllegalArgumentException("an octave has 1 to " + MAX_DIVISIONS + " steps, not " + divisions);
        }
        if (!(a4 > 0 && Double.isFinite(a4))) {
            throw new IllegalArgumentException("the frequency of A4 is above zero, not " + a4);
        }
    }

    /** So many steps to the octave, A4 at 440 Hz. */
    public static EqualTuning edo(int divisions) {
        return new EqualTuning(divisions, A4_HERTZ);
    }

    /** The steps of the fifth that comes nearest to 3/2: 7 of 12, 11 of 19. */
    public int fifth() {
        return (int) Math.round(divisions * OCTAVES_OF_FIFTH);
    }

    /** Steps of a pitch above A4, or below zero beneath it. */
    public int stepsFromA4(Pitch pitch) {
        int fifths = pitch.fifths() - Pitch.A4.fifths();
        int semitones = pitch.midi() - Pitch.A4.midi();
        int octaves = (semitones - SEMITONES_OF_FIFTH * fifths) / SEMITONES;
        return fifth() * fifths + divisions * octaves;
    }

    @Override
    public double frequency(Pitch pitch) {
        int steps = stepsFromA4(pitch);
        double withinOctave = StrictMath.pow(2, (double) Math.floorMod(steps, divisions) / divisions);
        return a4 * withinOctave * StrictMath.pow(2, Math.floorDiv(steps, divisions));
    }
}
