package org.cmusic.engine.carl.unit;

/**
 * The samples of a sound file.
 *
 * @param samples of all channels in turn
 * @param channels from 1
 */
public record Sound(float[] samples, int channels) {
    /** No sound. */
    public static final Sound NONE = new Sound(new float[0], 1);

    long frames() {
        return samples.length / channels;
    }

    /** One sample of one channel from 0; zero outside the file. */
    float at(long frame, int channel) {
        long place = frame * channels + channel;
        return place < 0 || place >= samples.length || frame < 0 ? 0 : samples[(int) place];
    }
}
