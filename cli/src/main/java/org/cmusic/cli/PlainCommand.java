package org.cmusic.cli;

import java.util.concurrent.Callable;

/** A command that can be read from a plain line. */
interface PlainCommand extends PlainOptions, Callable<Integer> {

    /** Takes a word that is no option, and says whether there may be one. */
    boolean take(String operand);

    /** Whether it has all that it needs. */
    boolean isComplete();

    /** Whether more is to be told of a fault. */
    boolean isVerbose();
}
