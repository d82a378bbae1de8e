package org.cmusic.grammar.carl;

/** Numbers the dynamic values of an instrument: one that is given no number has the next that is free. */
final class Dynamics {
    private int highest;

    int next() {
        return ++highest;
    }

    int use(int index) {
        highest = Math.max(highest, index);
        return index;
    }
}
