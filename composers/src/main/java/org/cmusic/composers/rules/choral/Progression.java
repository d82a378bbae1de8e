package org.cmusic.composers.rules.choral;

import org.cmusic.composers.rules.choral.Harmony.Role;

/** What rules say of the way from a chord to the next, whatever its voices do. */
final class Progression {
    private static final int SECOND = 2;
    private static final int MINOR_THIRD = -3;
    private static final int MAJOR_THIRD = 4;

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
        return place(chord, slot) + (before == null ? first(chord) : step(before, chord, slotBefore, slot));
    }

    private double first(Harmony chord) {
        boolean isAtHome = Harmonies.isTonic(chord, tonic) || chord.isDominant();
        return isAtHome ? 0 : book.cost("beginning");
    }

    private double place(Harmony chord, Slot slot) {
        double cost = chord.role() == Role.APPLIED ? book.cost("applied") : 0;
        cost += chord.role() == Role.BORROWED ? book.cost("borrowed") : 0;
        boolean mediant = chord.root() == tonic + MAJOR_THIRD && chord.quality() == Harmony.Quality.MINOR;
        cost += mediant ? book.cost("mediant") : 0;
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
        if (sameRoot && before.isSeventh() || goesBackward(before, chord)) {
            cost += book.cost("progression");
        }
        return cost;
    }

    /** Whether the root rises by a third, or by a fifth that neither the tonic nor the dominant asks for. */
    private boolean goesBackward(Harmony before, Harmony chord) {
        int up = chord.root() - before.root();
        boolean third = up == MINOR_THIRD || up == MAJOR_THIRD;
        boolean fifth = up == 1 && before.root() != tonic && chord.root() != tonic && !chord.isDominant();
        return before.target() == Harmony.NONE && (third || fifth);
    }

    private boolean isDeceptive(Harmony before, Harmony chord) {
        int up = chord.root() - before.root();
        return before.isDominant() && (up == SECOND || up == SECOND - 7);
    }

    /** An authentic close, a plagal one on the tonic, or a rest on the dominant. */
    boolean isClose(Harmony before, Harmony chord, Slot slot) {
        boolean authentic = before.target() == chord.root();
        boolean plagal = before.root() == chord.root() - 1 && chord.root() == tonic;
        boolean half = !slot.isLast() && chord.root() == tonic + 1 && chord.isDominant();
        return authentic || plagal || half;
    }
}
