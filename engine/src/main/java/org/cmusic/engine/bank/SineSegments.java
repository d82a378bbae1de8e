package org.cmusic.engine.bank;

import org.cmusic.engine.curve.CurveLines;
import org.cmusic.engine.curve.FrequencyLines;
import org.cmusic.engine.curve.SampleTimes;
import org.cmusic.model.Curve;
import org.cmusic.model.Sine;

/**
 * One sine as a stream of segments, each a run of samples over which amplitude and frequency go in straight lines. With x
 * counting samples from the first of the segment, the sample is
 *
 * <pre>(amplitude + amplitudeSlope x) sin(2 pi (phase + frequency x + halfFrequencySlope x^2))</pre>
 *
 * <p>Samples count from the start of the note. Segments are in order, do not overlap, and leave out what is silent: zero
 * amplitude and whatever lies beyond the Nyquist frequency. They follow from the sine and the sample rate alone.
 */
public final class SineSegments {
    private static final double SHORTEST_PIECE = LevelSegments.SHORTEST_PIECE;
    /** A bend of the fade within so many samples counts as reached. */
    private static final double IMMEDIATELY = 1e-3;

    private final double rate;
    private final long length;
    private final CurveLines amplitudes;
    private final FrequencyLines frequencies;
    private final FadeBends fade;
    private final boolean fades;
    private final boolean single;
    private final double tolerance;

    private double time;
    private long end;
    private long first;
    private double phase;
    private double frequency;
    private double halfFrequencySlope;
    private double amplitude;
    private double amplitudeSlope;

    private double lineUntil;
    private double lineAmplitude;
    private double lineAmplitudeSlope;

    /**
     * The stream, at its first segment.
     *
     * @param length samples before the sine ends
     * @param rate samples a second
     */
    public SineSegments(Sine sine, long length, double rate) {
        this.rate = rate;
        this.length = length;
        Curve amplitude = sine.amplitude();
        this.tolerance = LevelSegments.TOLERANCE * CurveLines.size(amplitude);
        this.amplitudes = new CurveLines(amplitude, CurveLines.Fit.CLOSEST, tolerance, SHORTEST_PIECE / rate);
        this.frequencies = new FrequencyLines(sine.frequency(), sine.phase(), SHORTEST_PIECE / rate);
        this.fade = new FadeBends(rate);
        Curve.Bounds bounds = sine.frequency().bounds();
        this.single = FloatSine.holds(sine);
        this.fades = !fade.spare(bounds.low(), bounds.high());
        next();
    }

    /** Goes on to the next segment that sounds. */
    public void next() {
        while (end < length) {
            long begin = end;
            findLine();
            end = Math.min(length, SampleTimes.firstFrom(lineUntil, rate));
            boolean sounds = lineAmplitude != 0 || lineAmplitudeSlope != 0;
            if (end > begin && sounds) {
                settle(begin);
                time = lineUntil;
                return;
            }
            time = lineUntil;
        }
        first = Long.MAX_VALUE;
        end = Long.MAX_VALUE;
    }

    /** Finds up to when, from {@link #time} on, both curves are straight, and how the amplitude goes until then. */
    private void findLine() {
        while (amplitudes.to() <= time) {
            amplitudes.next();
        }
        while (frequencies.to() <= time) {
            frequencies.next();
        }
        lineUntil = Math.min(amplitudes.to(), frequencies.to());
        lineAmplitudeSlope = amplitudes.slope();
        lineAmplitude = amplitudes.value() + lineAmplitudeSlope * (time - amplitudes.from());
        if (fades) {
            fadeLine();
        }
    }

    private void fadeLine() {
        double hertz = frequencies.frequency() + frequencies.slope() * (time - frequencies.from());
        lineUntil = Math.min(lineUntil, time + fade.next(hertz, frequencies.slope(), IMMEDIATELY / rate));
        boolean endless = lineUntil == Double.POSITIVE_INFINITY;
        double middle = endless ? hertz : hertz + frequencies.slope() * (lineUntil - time) / 2;
        double gain = fade.gain(middle) + fade.slope(middle) * (hertz - middle);
        double gainSlope = fade.slope(middle) * frequencies.slope();
        double curvature = gainSlope * lineAmplitudeSlope;
        double width = Math.sqrt(8 * tolerance / Math.abs(curvature));
        if (width < lineUntil - time) {
            lineUntil = time + Math.max(width, SHORTEST_PIECE / rate);
        }
        double chord = curvature == 0 ? 0 : curvature * (lineUntil - time);
        lineAmplitudeSlope = gain * lineAmplitudeSlope + gainSlope * lineAmplitude + chord;
        lineAmplitude = gain * lineAmplitude - (chord == 0 ? 0 : chord * (lineUntil - time) / 8);
    }

    private void settle(long begin) {
        first = begin;
        double start = begin / rate;
        double intoLine = Math.max(0, start - time);
        amplitude = lineAmplitude + lineAmplitudeSlope * intoLine;
        amplitudeSlope = lineAmplitudeSlope / rate;
        double into = start - frequencies.from();
        double slope = frequencies.slope();
        double cycles = frequencies.phase() + into * (frequencies.frequency() + slope / 2 * into);
        phase = cycles - Math.floor(cycles);
        frequency = (frequencies.frequency() + slope * into) / rate;
        halfFrequencySlope = slope / 2 / rate / rate;
    }

    /** Goes on to the segment that sounds at a sample or later. */
    void goTo(long sample) {
        while (end <= sample) {
            next();
        }
    }

    /** Whether the segment covers so many samples from {@code from} on. */
    boolean covers(long from, int count) {
        return first <= from && end >= from + count;
    }

    /**
     * Whether single precision holds the sine, and the segment covers a stretch over which its frequency changes slowly
     * enough.
     *
     * @param greatestBend what the change may make of the phase at the ends of the stretch, in cycles
     */
    boolean isSmooth(long from, int count, double greatestBend) {
        return covers(from, count) && isGentle(count / 2.0, greatestBend);
    }

    /**
     * Whether single precision holds the sine, and the frequency of the segment changes slowly enough.
     *
     * @param greatestBend what the change may make of the phase over {@code half} samples, in cycles
     */
    boolean isGentle(double half, double greatestBend) {
        return single && Math.abs(halfFrequencySlope) * half * half <= greatestBend;
    }

    /** The phase at a sample, in cycles, were the segment to go so far. */
    double phaseAt(long sample) {
        double into = sample - first;
        return phase + into * (frequency + halfFrequencySlope * into);
    }

    /** The frequency at a sample, in cycles a sample, were the segment to go so far. */
    double frequencyAt(long sample) {
        return frequency + 2 * halfFrequencySlope * (sample - first);
    }

    /** The amplitude at a sample, were the segment to go so far. */
    double amplitudeAt(long sample) {
        return amplitude + (sample - first) * amplitudeSlope;
    }

    /** The first sample of the segment; the greatest long when the sine has ended. */
    public long first() {
        return first;
    }

    /** The first sample after the segment. */
    public long end() {
        return end;
    }

    /** Whether nothing is left. */
    public boolean hasEnded() {
        return first == Long.MAX_VALUE;
    }

    /** The phase at the first sample, in cycles from 0 to 1. */
    public double phase() {
        return phase;
    }

    /** The frequency at the first sample, in cycles a sample. */
    public double frequency() {
        return frequency;
    }

    /** Half of what the frequency gains each sample, in cycles a sample. */
    public double halfFrequencySlope() {
        return halfFrequencySlope;
    }

    /** The amplitude at the first sample. */
    public double amplitude() {
        return amplitude;
    }

    /** What the amplitude gains each sample. */
    public double amplitudeSlope() {
        return amplitudeSlope;
    }
}
