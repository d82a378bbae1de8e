package org.cmusic.composers.rules.choral;

import org.cmusic.composers.rules.choral.Harmony.Role;

/** What rules say of the way from a chord to the next, whatever its voices do. */
final class Progression {
    private static final int SECOND = 2;

    private final ChoraleBook book;
    private final int tonic;
    private final boolean minor;

    /** @param tonic on the line of fifths */
    Progression(ChoraleBook book, int tonic, boolean minor) {
        this.book = book;
        this.tonic = tonic;
        this.minor = minor;
    }

    /** The cost of a chord in its slot after another; {@code before} is null for the first. */
    double cost(Harmony before, Harmony chord, Slot slotBefore, Slot slot) {
        return place(chord, slot) + (before == null ? 0 : step(before, chord, slotBefore, slot));
    }

    private double place(Harmony chord, Slot slot) {
        double cost = chord.role() == Role.APPLIED ? book.cost("applied") : 0;
        cost += chord.role() == Role.BORROWED ? book.cost("borrowed") : 0;
        cost += chord.isSeventh() ? book.cost("seventh-chord") : 0;
        if (slot.isLast() && !Harmonies.isTonic(chord, tonic)) {
            return cost + book.cost("final");
        }
        if (slot.isClose() && (chord.isSeventh() || chord.quality() == Harmony.Quality.DIMINISHED)) {
            return cost + book.cost("close");
        }
        boolean picardy = chord.name().equals("I") && !slot.isLast() && minor;
        return cost + (picardy ? book.cost("applied") : 0);
    }

    private double step(Harmony before, Harmony chord, Slot slotBefore, Slot slot) {
        boolean sameRoot = before.root() == chord.root();
        double cost = 0;
        if (slotBefore.isClose()) {
            return 0;
        }
        if (before.equals(chord)) {
            return slot.isStrong() && !slot.isHeld() ? book.cost("same-over-bar") : book.cost("same-chord");
        }
        if (slot.isClose() && !isClose(before, chord, slot)) {
            cost += book.cost("close");
        }
        if (before.target() != Harmony.NONE && !sameRoot && chord.root() != before.target()) {
            cost += isDeceptive(before, chord) ? book.cost("deceptive") : book.cost("dominant");
        }
        if (before.role() == Role.TONIC && before.root() != tonic && chord.root() == tonic && !chord.isSeventh()) {
            cost += book.cost("progression");
        }
        if (sameRoot && before.isSeventh()) {
            cost += book.cost("progression");
        }
        return cost;
    }

    private boolean isDeceptive(Harmony before, Harmony chord) {
        int up = chord.root() - before.root();
        return before.isDominant() && (up == SECOND || up == SECOND - 7);
    }

    /** An authentic close, a plagal one on the tonic, or a rest on the dominant. */
    private boolean isClose(Harmony before, Harmony chord, Slot slot) {
        boolean authentic = before.target() == chord.root();
        boolean plagal = before.root() == chord.root() - 1 && chord.root() == tonic;
        boolean half = !slot.isLast() && chord.root() == tonic + 1 && chord.isDominant();
        return authentic || plagal || half;
    }
}
