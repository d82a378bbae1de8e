package org.cmusic.grammar.descent;

/** Characters beyond ASCII, in UTF-8 as the Encoding Standard decodes it. */
final class Utf8 {

    private Utf8() {}

    /**
     * How many bytes follow the lead byte at {@code at}; declined if the sequence is no character. Where the window ends
     * within it, a zero follows, which is no part of it.
     */
    static int following(byte[] window, int at) {
        int lead = window[at] & 0xFF;
        int more = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int i = 1; i <= more; i++) {
            int next = window[at + i] & 0xFF;
            if (next < low || next > high) {
                throw Declined.HERE;
            }
            low = 0x80;
            high = 0xBF;
        }
        if (more == 0) {
            throw Declined.HERE;
        }
        return more;
    }
}
