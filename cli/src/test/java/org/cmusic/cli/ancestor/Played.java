package org.cmusic.cli.ancestor;

import java.io.IOException;
import java.util.Arrays;
import org.cmusic.engine.ancestor.Playback;

/** What a piece of an old program sounds like, sample by sample, all channels in turn. */
final class Played {
    private Played() {}

    static float[] of(Playback piece) throws IOException {
        int channels = piece.channels();
        float[] sound = new float[Math.toIntExact(piece.frames() * channels)];
        int[] at = {0};
        piece.play((block, count) -> {
            for (int i = 0; i < count * channels; i++) {
                sound[at[0]++] = (float) block[i % channels][i / channels];
            }
        });
        return Arrays.copyOf(sound, at[0]);
    }
}
