package org.cmusic.engine.musicv;

/**
 * What a box is connected to: a stream of samples in a block, or one number of a note or a variable.
 *
 * @param address of the number, or of the first sample
 * @param isBlock whether it is a stream
 */
record Port(Store store, int address, boolean isBlock) {
    /** The whole number at a sample of the block that is played. */
    int at(int sample) {
        return store.get(isBlock ? address + sample : address);
    }

    /** The same as a real number of units. */
    float units(int sample) {
        return at(sample) * Box.PER_UNIT;
    }

    void put(int sample, int value) {
        store.set(address + sample, value);
    }

    void add(int sample, int value) {
        put(sample, store.get(address + sample) + value);
    }
}
