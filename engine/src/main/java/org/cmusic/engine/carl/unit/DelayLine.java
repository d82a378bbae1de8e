package org.cmusic.engine.carl.unit;

/** The past of a signal, as long as the line, read between its samples along straight lines. */
final class DelayLine {
    private static final long LONGEST = 1 << 22;

    private final float[] samples;
    private int now;

    DelayLine(long length) {
        samples = new float[(int) Math.max(1, Math.min(length, LONGEST))];
    }

    int length() {
        return samples.length;
    }

    /** Puts the newest sample into the line. */
    void write(float sample) {
        samples[now] = sample;
    }

    /** What was written so many samples ago; the whole length ago is the newest again. */
    float read(float ago) {
        int whole = (int) ago;
        int first = inside((int) (now + ago));
        int second = inside(first + 1);
        return samples[first] + (ago - whole) * (samples[second] - samples[first]);
    }

    /** Goes on to the next sample. */
    void advance() {
        now = now == 0 ? samples.length - 1 : now - 1;
    }

    private int inside(int place) {
        return place < samples.length ? Math.max(0, place) : place % samples.length;
    }
}
