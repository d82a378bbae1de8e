package org.cmusic.composers;

/** There is no piece as the brief wants it; the message says why, and what to ask for instead. */
public final class BriefException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BriefException(String message) {
        super(message);
    }
}
