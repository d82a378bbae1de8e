package org.cmusic.cli;

/** Options that can be taken from a plain line. */
interface PlainOptions {

    /**
     * Takes an option, and its value from the line if it has one.
     *
     * @return whether there is one of that name
     * @throws IllegalArgumentException if it is not written plainly
     */
    boolean take(String name, PlainLine line);
}
