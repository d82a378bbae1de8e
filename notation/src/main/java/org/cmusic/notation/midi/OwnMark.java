package org.cmusic.notation.midi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What this program writes into files for itself, as events that others pass over (meta events of type 127, under the number
 * for those who have none): that a piece has no bars, and that a track is one voice of a part.
 */
final class OwnMark {
    /** The type of the meta event. */
    static final int TYPE = 0x7F;

    private static final byte[] UNBARRED = bytes("no bars");
    private static final byte[] FIRST_VOICE = bytes("voice");
    private static final byte[] NEXT_VOICE = bytes("next voice");

    private OwnMark() {}

    private static byte[] bytes(String word) {
        return ("\u007d" + "cmusic " + word).getBytes(StandardCharsets.US_ASCII);
    }

    /** The piece has no bars. */
    static byte[] unbarred() {
        return UNBARRED.clone();
    }

    /** The track is the first voice of a part, or the next of the part of the track before. */
    static byte[] voice(boolean first) {
        return first ? FIRST_VOICE.clone() : NEXT_VOICE.clone();
    }

    static boolean isUnbarred(byte[] data) {
        return Arrays.equals(data, UNBARRED);
    }

    static boolean isVoice(byte[] data) {
        return Arrays.equals(data, FIRST_VOICE) || isNextVoice(data);
    }

    static boolean isNextVoice(byte[] data) {
        return Arrays.equals(data, NEXT_VOICE);
    }
}
