package org.cmusic.cli;

/** What the command says to scripts. */
final class ExitCode {
    /** Done; there may be warnings. */
    static final int DONE = 0;

    /** The score or instrument has errors, or something that is denied. */
    static final int FAULTY = 1;

    /** The command was called wrongly. */
    static final int USAGE = 2;

    /** A file could not be read or written. */
    static final int FILES = 3;

    /** A fault of this program, or not enough memory. */
    static final int BUG = 70;

    /** Interrupted from the keyboard. The Java machine ends with 143 where it is asked to terminate, 129 on hanging up. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
