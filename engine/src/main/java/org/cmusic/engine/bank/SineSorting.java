package org.cmusic.engine.bank;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Sine;

/**
 * Sorts the sines of a bank by how they are computed: neighbours that follow one moving pitch, or are harmonics with one
 * envelope, become a group; others stand for themselves.
 */
final class SineSorting {
    /** So few harmonics of a steady pitch are faster one by one. */
    private static final int FEWEST = 4;

    private final double rate;
    private final List<SteadyPartial> steady = new ArrayList<>();
    private final List<SineSegments> moving = new ArrayList<>();
    private final List<PitchedSines> pitched = new ArrayList<>();

    private final List<Gathered> gathered = new ArrayList<>();
    private MovingPitch pitch = MovingPitch.STEADY;

    /** @param rate samples a second */
    SineSorting(double rate) {
        this.rate = rate;
    }

    /** A sine whose group is not complete. */
    private record Gathered(Sine sine, double ratio, long length) {
        boolean hasEnvelopeOf(Gathered other) {
            return length == other.length && sine.envelope().equals(other.sine.envelope());
        }
    }

    /**
     * Takes a sine.
     *
     * @param length samples before it ends
     */
    void add(Sine sine, long length) {
        MovingPitch own = MovingPitch.of(sine.frequency());
        if (!FloatSine.holds(sine) || !(own.isSteady() || own.isBent())) {
            moving.add(new SineSegments(sine, length, rate));
            return;
        }
        Gathered next = new Gathered(sine, own.ratio(), length);
        boolean fits = own.courses().equals(pitch.courses())
                && (own.isBent() || gathered.isEmpty() || next.hasEnvelopeOf(gathered.get(0)));
        if (!fits) {
            close();
        }
        pitch = own;
        gathered.add(next);
    }

    private void close() {
        if (gathered.isEmpty()) {
            return;
        }
        if (pitch.isSteady()) {
            if (gathered.size() < FEWEST || !Harmonics.mayBe(ratios()) || !addGroup(false)) {
                gathered.forEach(one -> steady.add(SteadyPartial.of(one.sine(), one.length(), rate)));
            }
        } else if (gathered.size() == 1) {
            gathered.forEach(one -> moving.add(new SineSegments(one.sine(), one.length(), rate)));
        } else {
            addGroup(true);
        }
        gathered.clear();
    }

    private double[] ratios() {
        double[] ratios = new double[gathered.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = gathered.get(i).ratio();
        }
        return ratios;
    }

    /**
     * Makes a group of what was gathered.
     *
     * @param any whether it may be one of no harmonics
     * @return whether it could
     */
    private boolean addGroup(boolean any) {
        Gathered first = gathered.get(0);
        boolean common = gathered.stream().allMatch(first::hasEnvelopeOf);
        LevelSegments envelope = common ? envelope(first) : LevelSegments.NONE;
        List<PitchedSine> sines = gathered.stream()
                .map(one -> PitchedSine.of(one.sine(), one.ratio(), common ? envelope : envelope(one), rate))
                .toList();
        PitchedSines group = new PitchedSines(pitch.course(), sines, rate);
        return (any || group.harmonics().exist()) && pitched.add(group);
    }

    private LevelSegments envelope(Gathered one) {
        return new LevelSegments(one.sine().envelope(), 1, one.length(), rate);
    }

    /** Sines that go each in its way, once all are in. */
    Partials partials() {
        close();
        return new Partials(steady, moving);
    }

    /** Sines that follow pitches, once all are in. */
    List<PitchedSines> pitched() {
        close();
        return pitched;
    }
}
