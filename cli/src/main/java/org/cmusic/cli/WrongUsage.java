package org.cmusic.cli;

/** A command was called in a way that cannot be or contradicts itself; the message says what to do. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }

    WrongUsage(String message, Throwable reason) {
        super(message, reason);
    }
}
