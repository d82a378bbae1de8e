package org.cmusic.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** A command that can be read from a plain line. */
interface PlainCommand extends PlainOptions, Callable<Integer> {

    /**
     * Takes the words that are no options, and says whether it may have so many.
     *
     * @throws IllegalArgumentException if one of them is not written plainly
     */
    boolean take(List<String> operands);

    /** Whether more is to be told of a fault. */
    boolean isVerbose();
}
