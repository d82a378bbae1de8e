package org.cmusic.fuzz;

/** Something that holds for every input there may be. */
@FunctionalInterface
interface Property {
    /** Fails where it does not hold. */
    Outcome check(byte[] input) throws Exception;

    /** How far an input came. */
    enum Outcome {
        /** Something is wrong with it, and it was told. */
        REFUSED,
        /** Nothing is wrong with it. */
        ACCEPTED
    }

    /** Accepted where nothing is wrong. */
    static Outcome outcome(boolean accepted) {
        return accepted ? Outcome.ACCEPTED : Outcome.REFUSED;
    }
}
