package org.cmusic.engine.bank;

import java.util.List;
import java.util.Optional;
import org.cmusic.engine.curve.CurveIntegral;
import org.cmusic.engine.curve.CurveLines;
import org.cmusic.model.Curve;

/** Sines of one note that follow one pitch, each at a ratio of its own. */
final class PitchedSines {
    /** How far the course may be from its true one, in hertz of the highest sine and of its own greatest value. */
    private static final double HERTZ = 1e-9;

    private static final double SHARE = 1e-13;

    private final PitchedSine[] sines;
    private final double rate;
    private final CurveIntegral pitch;
    private final boolean fade;
    private final Harmonics harmonics;
    private final Optional<LevelSegments> envelope;
    private int size;

    /**
     * The sines before their first sample.
     *
     * @param course of the pitch, in hertz of ratio 1
     * @param rate samples a second
     */
    PitchedSines(Curve course, List<PitchedSine> sines, double rate) {
        this.sines = sines.stream()
                .sorted((one, other) -> Double.compare(other.ratio(), one.ratio()))
                .toArray(PitchedSine[]::new);
        this.size = this.sines.length;
        this.rate = rate;
        this.pitch = new CurveIntegral(course, tolerance(course, sines), rate);
        this.fade = sines.stream().anyMatch(PitchedSine::fades);
        this.harmonics = Harmonics.of(this.sines);
        LevelSegments first = sines.get(0).envelope();
        boolean common = sines.stream().allMatch(sine -> sine.envelope() == first);
        this.envelope = common ? Optional.of(first) : Optional.empty();
    }

    private static double tolerance(Curve course, List<PitchedSine> sines) {
        double highest = 0;
        for (PitchedSine sine : sines) {
            highest = Math.max(highest, Math.abs(sine.ratio()));
        }
        return Math.max(HERTZ / highest, SHARE * CurveLines.size(course));
    }

    /** A sine that still sounds, the highest ratio first. */
    PitchedSine sine(int index) {
        return sines[index];
    }

    /** How many still sound. */
    int size() {
        return size;
    }

    /** The course of the pitch, in hertz of ratio 1, as cycles. */
    CurveIntegral pitch() {
        return pitch;
    }

    /** Samples a second. */
    double rate() {
        return rate;
    }

    /** Whether any may come near the Nyquist frequency. */
    boolean fade() {
        return fade;
    }

    /** Which harmonics they are, if they are. */
    Harmonics harmonics() {
        return harmonics;
    }

    /** The envelope that they have in common, if they have. */
    Optional<LevelSegments> envelope() {
        return envelope;
    }

    /** Whether nothing is left of any. */
    boolean haveEnded() {
        return size == 0;
    }

    /** Lets go of those that have ended. */
    void letGo() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!sines[i].hasEnded()) {
                sines[kept++] = sines[i];
            }
        }
        size = kept;
    }
}
