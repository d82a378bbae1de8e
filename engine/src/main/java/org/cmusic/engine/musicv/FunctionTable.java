package org.cmusic.engine.musicv;

/** The place of a function in the memory. Its numbers count from 0; those past its end belong to the function behind it. */
final class FunctionTable {
    private final Store store;
    private final int first;

    FunctionTable(Store store, int first) {
        this.store = store;
        this.first = first;
    }

    /** Sets a number; its fraction, once scaled, is cut off. */
    void set(int index, float value) {
        setScaled(index, value * Store.FUNCTION_SCALE);
    }

    /** Sets a number that is scaled already. */
    void setScaled(int index, float value) {
        store.set(first + index, Store.integer(value));
    }

    /** A number as it stands. */
    int get(int index) {
        return store.get(first + index);
    }
}
