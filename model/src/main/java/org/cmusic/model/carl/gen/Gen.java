package org.cmusic.model.carl.gen;

/** A program that makes a table. What it would have refused, it leaves zero. */
@FunctionalInterface
interface Gen {
    /** A new table of the length that the order asks for. */
    float[] table(GenOrder order);
}
