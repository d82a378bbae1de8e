package org.cmusic.composers.rules.choral;

import java.util.List;

/**
 * What the way on costs at least from a chord in a slot to the end of the piece, by the rules about chords alone: so the
 * search knows of a close before it comes. It is found from the end backward.
 */
final class ChordPlan {
    private final List<Slot> slots;
    private final List<Harmony> harmonies;
    private final Progression progression;
    private final double[][] ahead;

    ChordPlan(List<Slot> slots, List<Harmony> harmonies, Progression progression) {
        this.slots = slots;
        this.harmonies = harmonies;
        this.progression = progression;
        this.ahead = new double[slots.size()][harmonies.size()];
        for (int slot = slots.size() - 2; slot >= 0; slot--) {
            for (int from = 0; from < harmonies.size(); from++) {
                ahead[slot][from] = best(slot, harmonies.get(from));
            }
        }
    }

    private double best(int slot, Harmony from) {
        double best = Double.POSITIVE_INFINITY;
        for (int to = 0; to < harmonies.size(); to++) {
            if (fits(slot + 1, harmonies.get(to))) {
                double step = progression.cost(from, harmonies.get(to), slots.get(slot), slots.get(slot + 1));
                best = Math.min(best, step + ahead[slot + 1][to]);
            }
        }
        return best;
    }

    private boolean fits(int slot, Harmony harmony) {
        return harmony.indexOf(slots.get(slot).first().fifths()) >= 0;
    }

    /** What the way on from a chord in a slot costs at least. */
    double ahead(int slot, Harmony harmony) {
        return ahead[slot][harmonies.indexOf(harmony)];
    }
}
