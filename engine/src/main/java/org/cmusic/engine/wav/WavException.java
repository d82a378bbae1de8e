package org.cmusic.engine.wav;

import java.io.IOException;

/** A file that is no WAV file, is damaged, or is of a kind that is not read; the message says which and what to do. */
public final class WavException extends IOException {
    WavException(String message) {
        super(message);
    }
}
