package org.cmusic.engine.musicv;

/** A unit generator: reads and writes blocks, a note's fields and variables, and keeps its state among the note's fields. */
interface Box {
    /** One of the whole numbers in the memory, in units. */
    float PER_UNIT = 1f / Store.SCALE;

    /** One of the whole numbers of a function. */
    float PER_STEP = 1f / Store.FUNCTION_SCALE;

    /** Whole numbers in the memory for a unit times a number of a function. */
    float UNITS_PER_STEP = (float) Store.SCALE / (float) Store.FUNCTION_SCALE;

    /** Where functions wrap: the last of their numbers stands for the first. */
    float WRAP = Store.LENGTH - 1;

    /**
     * Plays a block.
     *
     * @param ports what the arguments stand for, as many as the definition has
     * @param samples how many, at most {@value Store#LENGTH}
     */
    void play(Port[] ports, int samples);
}
