package org.cmusic.engine.carl;

/** What becomes of a sample on its way out: clipped to the range from -1 to 1 or not, a float or a 16-bit number. */
final class OutputLevel {
    private static final double LARGEST = 32_767.0;
    private static final double FULL_SCALE = 32_768.0;

    private boolean clips = true;
    private boolean floats = true;

    void clip(boolean wanted) {
        clips = wanted;
    }

    void floats(boolean wanted) {
        floats = wanted;
    }

    /** The sample as it leaves; what is no number leaves as it is. */
    double of(float sample) {
        float heard = clips ? clipped(sample) : sample;
        return floats ? heard : (short) (int) (heard * LARGEST) / FULL_SCALE;
    }

    private static float clipped(float sample) {
        if (sample > 1) {
            return 1;
        }
        return sample < -1 ? -1 : sample;
    }
}
