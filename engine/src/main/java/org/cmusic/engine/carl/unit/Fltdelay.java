package org.cmusic.engine.carl.unit;

/**
 * {@code fltdelay out} and fifteen states, {@code in pitch decay table level final onset place filter noise stiffness}: a
 * plucked string: a delay line that starts with a function and goes round through an average of two samples and an
 * allpass. K. Karplus and A. Strong, Digital Synthesis of Plucked-String and Drum Timbres, and D. A. Jaffe and J. O. Smith,
 * Extensions of the Karplus-Strong Plucked-String Algorithm, CMJ 7 (1983).
 */
final class Fltdelay implements Unit {
    private static final int FAST_RATE = 32_768;
    private static final double FADE_SECONDS = .02;

    private final Slot out;
    private final Slot in;
    private final Slot pitch;
    private final Slot decay;
    private final PluckSettings settings;
    private final long rate;
    private PluckedLine line;
    private int left;
    private int noiseLeft;
    private int riseLeft;
    private float shrink;

    Fltdelay(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(16);
        pitch = arguments.slot(17);
        decay = arguments.slot(18);
        settings = new PluckSettings(arguments);
        rate = arguments.studio().rate();
    }

    @Override
    public void play(int count) {
        if (line == null) {
            pluck();
        }
        float fade = rate >= FAST_RATE ? .99f : .98f;
        int fadeSamples = (int) (FADE_SECONDS * rate);
        float rise = (float) (1. / (settings.onset() * rate));
        for (int i = 0; i < count; i++) {
            shrink = left-- < fadeSamples ? shrink * fade : shrink;
            float loss = loss(decay.get(i));
            line.follow(line.hertz(pitch.get(i)), loss, settings.stiffness());
            out.set(i, noiseLeft > 0 ? noise() : string(i, loss, rise));
            line.advance();
        }
    }

    private void pluck() {
        line = new PluckedLine(settings.table(), rate);
        shrink = line.tune(line.hertz(pitch.get()), settings);
        left = (int) (settings.duration() * rate);
        noiseLeft = Math.max(0, (int) (settings.noise() * rate));
        riseLeft = (int) (settings.onset() * rate);
        line.excite(settings, shrink);
    }

    private float loss(float factor) {
        if (factor == 1) {
            return shrink;
        }
        return shrink < 1 ? factor * shrink : factor;
    }

    /** The function itself, before the string swings. */
    private float noise() {
        float sample = line.newest();
        if (--noiseLeft <= 0) {
            line.rewind();
        }
        return sample;
    }

    private float string(int i, float loss, float rise) {
        float sample = line.round(loss) + in.get(i);
        line.write(sample);
        return riseLeft > 0 ? (float) (sample * (1. - rise * riseLeft--)) : sample;
    }
}
