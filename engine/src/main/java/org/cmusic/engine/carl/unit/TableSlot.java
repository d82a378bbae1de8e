package org.cmusic.engine.carl.unit;

/** What names a function: {@code f3}, or a number, parameter or variable that holds 3. */
@FunctionalInterface
interface TableSlot {
    /** The function as it is now. */
    Table table();
}
