package org.cmusic.engine.bank;

import java.util.Arrays;

/**
 * Turns sines that follow one pitch into samples, in double precision. The phase of the pitch is computed once for all, and
 * so is the envelope where they have one in common. Harmonics are summed by a recurrence; others take a polynomial each. It
 * has scratch space of its own and is used by one thread at a time.
 */
final class PitchKernel {
    private static final double[] UNUSED = {};

    private final double[] turns = new double[Row.LENGTH];
    private final double[] course = new double[Row.LENGTH];
    private final double[] sine = new double[Row.LENGTH];
    private final double[] twice = new double[Row.LENGTH];
    private final double[] levels = new double[Row.LENGTH];
    private final double[] open = new double[Row.LENGTH];
    private final float[] written = new float[Row.LENGTH];
    private final HarmonicSum ofSines = new HarmonicSum(twice);
    private final HarmonicSum ofCosines = new HarmonicSum(twice);

    private PitchedSines group;
    private long start;

    /** How the amplitude goes in the row: a line, or what stands in {@link #levels}. */
    private boolean line;

    private double level;
    private double slope;

    /** Adds a row, which begins at sample {@code start}, and leaves the sines where it ends. */
    void add(PitchedSines sines, long start, double[] row) {
        this.group = sines;
        this.start = start;
        double cycles = sines.pitch().read(start, turns, sines.fade() ? course : UNUSED);
        if (sines.envelope().isPresent()) {
            addEnveloped(sines.envelope().get(), cycles, row);
        } else {
            addSines(cycles, row);
        }
        sines.letGo();
    }

    private void addEnveloped(LevelSegments envelope, double cycles, double[] row) {
        envelope.goTo(start);
        if (envelope.first() < start + Row.LENGTH) {
            Arrays.fill(open, 0);
            addSines(cycles, open);
            follow(envelope, 1);
            spell();
            addProduct(levels, open, row);
        }
    }

    private void addSines(double cycles, double[] row) {
        if (group.harmonics().exist()) {
            addHarmonics(cycles, row);
        } else {
            for (int i = 0; i < group.size(); i++) {
                addOne(group.sine(i), cycles, row);
            }
        }
    }

    private static double fraction(double cycles) {
        return cycles - Math.rint(cycles);
    }

    private void addOne(PitchedSine one, double cycles, double[] row) {
        if (sounds(one)) {
            double ahead = fraction(one.phase() + fraction(one.ratio() * cycles)) + SinePolynomial.AHEAD;
            if (line && slope == 0) {
                addSines(turns, row, ahead, one.ratio(), level);
            } else {
                spell();
                writeSines(turns, sine, ahead, one.ratio());
                addProduct(levels, sine, row);
            }
        }
    }

    private void addHarmonics(double cycles, double[] row) {
        Harmonics harmonics = group.harmonics();
        double ahead = fraction(harmonics.unit() * cycles) + SinePolynomial.AHEAD;
        writeSines(turns, sine, ahead, harmonics.unit());
        Arrays.fill(twice, 0);
        addSines(turns, twice, ahead + 0.25, harmonics.unit(), 2);
        ofSines.begin();
        if (harmonics.shifted()) {
            ofCosines.begin();
        }
        if (group.envelope().isPresent() && !group.fade()) {
            ofSines.addAll(harmonics.inPhase());
            ofCosines.addAll(harmonics.quadrature());
        } else {
            addEach(harmonics);
        }
        ofSines.addSines(sine, row);
        if (harmonics.shifted()) {
            ofCosines.addCosines(row);
        }
    }

    /** Goes through the harmonics from the highest to the first; those that do not sound are there with amplitude 0. */
    private void addEach(Harmonics harmonics) {
        int above = 0;
        for (int i = 0; i < group.size(); i++) {
            PitchedSine one = group.sine(i);
            if (sounds(one)) {
                int number = harmonics.number(one);
                skip(above - number - 1, harmonics.shifted());
                add(one, harmonics.shifted());
                above = number;
            }
        }
        skip(above - 1, harmonics.shifted());
    }

    private void skip(int count, boolean shifted) {
        for (int i = 0; i < count; i++) {
            ofSines.add(0, 0);
            if (shifted) {
                ofCosines.add(0, 0);
            }
        }
    }

    private void add(PitchedSine one, boolean shifted) {
        if (shifted) {
            add(ofSines, SinePolynomial.of(one.phase() + 0.25));
            add(ofCosines, SinePolynomial.of(one.phase()));
        } else {
            add(ofSines, 1);
        }
    }

    private void add(HarmonicSum sum, double gain) {
        if (line) {
            sum.add(gain * level, gain * slope);
        } else {
            sum.add(levels, gain);
        }
    }

    /** Finds the amplitude in the row, but for an envelope in common, and whether there is any. */
    private boolean sounds(PitchedSine one) {
        if (group.envelope().isPresent()) {
            line = true;
            level = one.level();
            slope = 0;
        } else {
            one.envelope().goTo(start);
            if (one.envelope().first() >= start + Row.LENGTH) {
                return false;
            }
            follow(one.envelope(), one.level());
        }
        if (one.fades()) {
            spell();
            one.fade(course, group.rate(), levels);
        }
        return true;
    }

    private void follow(LevelSegments envelope, double gain) {
        line = envelope.covers(start, Row.LENGTH);
        level = gain * envelope.at(start + Row.MIDDLE);
        slope = gain * envelope.slope();
        if (!line) {
            Arrays.fill(written, 0);
            envelope.write(start, written);
            for (int i = 0; i < Row.LENGTH; i++) {
                levels[i] = gain * written[i];
            }
        }
    }

    /** Writes a line out. */
    private void spell() {
        if (line) {
            writeLine(HarmonicSum.NUMBERS, levels, level, slope);
            line = false;
        }
    }

    private static void writeLine(double[] numbers, double[] out, double middle, double slope) {
        for (int i = 0; i < Row.LENGTH; i++) {
            out[i] = middle + numbers[i] * slope;
        }
    }

    private static void writeSines(double[] turns, double[] sines, double ahead, double ratio) {
        for (int i = 0; i < Row.LENGTH; i++) {
            sines[i] = SinePolynomial.ofAhead(ahead + ratio * turns[i]);
        }
    }

    private static void addSines(double[] turns, double[] out, double ahead, double ratio, double level) {
        for (int i = 0; i < Row.LENGTH; i++) {
            out[i] += level * SinePolynomial.ofAhead(ahead + ratio * turns[i]);
        }
    }

    private static void addProduct(double[] a, double[] b, double[] out) {
        for (int i = 0; i < Row.LENGTH; i++) {
            out[i] += a[i] * b[i];
        }
    }
}
