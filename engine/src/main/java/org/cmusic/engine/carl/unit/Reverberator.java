package org.cmusic.engine.carl.unit;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What reverberates in the hall: six combs with a low-pass in their loops, side by side, then an allpass a channel. It is
 * silenced when it has been below the cutoff for a second, until a sound in the hall begins. J. A. Moorer, About This
 * Reverberation Business, CMJ 3 (1979).
 */
public final class Reverberator {
    private static final int[] COMB_MS = {50, 56, 61, 68, 72, 78};
    private static final float[] COMB_LOSS = {.24f, .26f, .28f, .29f, .30f, .32f};
    private static final int[] ALLPASS_MS = {6, 7, 8, 9};
    private static final float[] ALLPASS_GAIN = {.7f, .71f, .72f, .73f};

    private float scale = .08f;
    private float cutoff = .0001f;
    private float loop = .83f;
    private LossyComb[] combs;
    private Allpass[] allpasses;
    private boolean on;
    private boolean used;
    private boolean ends;
    private long quiet;

    /** How much of it is heard; from zero down nothing is computed. */
    public void scaleTo(float factor) {
        scale = factor;
    }

    /** The amplitude below which it is taken for silent. */
    public void cutBelow(float amplitude) {
        cutoff = amplitude;
    }

    /** The seconds in which it falls by 60 dB, once it has begun for good. */
    public void fallIn(float seconds) {
        loop = (float) StrictMath.pow(10.0, -3 * .064 / seconds);
    }

    /** A sound in the hall begins. */
    void begin() {
        on = true;
        used = true;
    }

    /** Whether a sound has ever begun in the hall. */
    public boolean used() {
        return used;
    }

    /**
     * Adds what reverberates to a block.
     *
     * @param feed what goes in
     * @param output the channels in turn
     */
    public void play(float[] feed, float[] output, int channels, int count, long rate) {
        if (!on || !(scale > 0)) {
            return;
        }
        if (combs == null) {
            build(rate);
        }
        int place = 0;
        for (int i = 0; i < count; i++) {
            float sum = ends ? cleared(combs) : combed(feed[i]);
            for (int channel = 0; channel < channels; channel++) {
                float heard = (ends ? cleared(allpasses) : allpasses[channel].next(sum)) * scale;
                if (ends(heard, rate)) {
                    return;
                }
                output[place++] += heard;
            }
        }
    }

    private void build(long rate) {
        combs = IntStream.range(0, COMB_MS.length)
                .mapToObj(n ->
                        new LossyComb((int) (rate * COMB_MS[n] / 1000.), (float) (rate * COMB_LOSS[n] / 25000.), loop))
                .toArray(LossyComb[]::new);
        allpasses = IntStream.range(0, ALLPASS_MS.length)
                .mapToObj(n -> new Allpass((int) (rate * ALLPASS_MS[n] / 1000. + 3 * n), ALLPASS_GAIN[n]))
                .toArray(Allpass[]::new);
    }

    private float combed(float sample) {
        float sum = 0;
        for (LossyComb comb : combs) {
            sum += comb.next(sample);
        }
        return sum;
    }

    /**
     * Counts how long it has been quiet. It falls silent with the sample after the last, and a part of it is only emptied
     * if its turn comes until then: so the combs keep what they have where that sample is of a later channel.
     */
    private boolean ends(float heard, long rate) {
        quiet = Math.abs(heard) > cutoff ? 0 : quiet;
        if (ends) {
            ends = false;
            on = false;
            return true;
        }
        quiet++;
        if (quiet > rate) {
            ends = true;
            quiet = 0;
        }
        return false;
    }

    private static float cleared(LossyComb... combs) {
        Arrays.stream(combs).forEach(LossyComb::clear);
        return 0;
    }

    private static float cleared(Allpass... allpasses) {
        Arrays.stream(allpasses).forEach(Allpass::clear);
        return 0;
    }
}
