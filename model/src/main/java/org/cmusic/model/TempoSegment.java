package org.cmusic.model;

/**
 * A stretch of one tempo, or of one ramp that is linear in beats per minute over its beats.
 *
 * <p>Along a ramp from {@code b} with slope {@code s} (bpm per beat) the first {@code x} beats last
 * {@code 60/s · ln(1 + s·x/b)} seconds, and {@code t} seconds hold {@code b/s · (exp(s·t/60) - 1)} beats.
 *
 * @param beat where it begins
 * @param seconds when it begins
 * @param bpm the tempo at its beginning
 * @param target the tempo at its end
 * @param length its beats; infinite where the tempo stays
 */
record TempoSegment(double beat, double seconds, double bpm, double target, double length) {

    private static final double SECONDS_PER_MINUTE = 60;

    /** A tempo that stays. */
    static TempoSegment steady(double beat, double seconds, double bpm) {
        return new TempoSegment(beat, seconds, bpm, bpm, Double.POSITIVE_INFINITY);
    }

    /** A tempo that stays, from a later beat on. */
    TempoSegment steadyFrom(double start, double newBpm) {
        return steady(start, secondsAt(start), newBpm);
    }

    /** A ramp from the tempo reached at a later beat to {@code newTarget} at {@code end}. */
    TempoSegment rampFrom(double start, double end, double newTarget) {
        return new TempoSegment(start, secondsAt(start), bpmAfter(start - beat), newTarget, end - start);
    }

    /** The tempo at {@code x} beats from its beginning. */
    double bpmAfter(double x) {
        return isSteady() || x <= 0 ? bpm : (bpm * (length - x) + target * x) / length;
    }

    /** When {@code place} is reached. */
    double secondsAt(double place) {
        return seconds + secondsOf(place - beat);
    }

    /** Which beat is reached at {@code time}. */
    double beatAt(double time) {
        return beat + beatsOf(time - seconds);
    }

    /** The seconds that its first {@code x} beats last; before its beginning the tempo is that of its beginning. */
    private double secondsOf(double x) {
        double plain = SECONDS_PER_MINUTE * x / bpm;
        double growth = slope() * x / bpm;
        if (growth == 0 || x < 0) {
            return plain;
        }
        boolean gentle = growth > -0.5 && growth < 1;
        double log = gentle ? StrictMath.log1p(growth) : StrictMath.log(bpmAfter(x) / bpm);
        return plain * (log / growth);
    }

    /** The beats that pass in its first {@code t} seconds. */
    private double beatsOf(double t) {
        double plain = bpm * t / SECONDS_PER_MINUTE;
        double growth = slope() * t / SECONDS_PER_MINUTE;
        return growth == 0 || t < 0 ? plain : plain * (StrictMath.expm1(growth) / growth);
    }

    private boolean isSteady() {
        return bpm == target;
    }

    private double slope() {
        return isSteady() ? 0 : (target - bpm) / length;
    }
}
