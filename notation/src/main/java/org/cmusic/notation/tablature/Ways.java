package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.List;

/** The cheapest ways up to a moment after which the same tones sound, one for each position and highest string. */
final class Ways {
    private static final int TOPS = StringTuning.MOST_COURSES + 1;

    private final Way[] byHand = new Way[(StringTuning.MOST_FRETS + 1) * TOPS];
    private final List<Integer> hands = new ArrayList<>();

    /** Nothing was played yet. */
    static Ways start() {
        Ways ways = new Ways();
        ways.offer(Way.START);
        return ways;
    }

    /** Goes on from others with a grip. */
    void add(Ways from, Grip grip, int crossing) {
        boolean stays = grip.position() == 0 || grip.top() == Fretboard.NONE;
        Way best = null;
        long least = 0;
        for (int hand : from.hands) {
            Way way = from.byHand[hand];
            long cost = way.costWith(grip, crossing);
            if (stays) {
                offer(way.with(grip, cost));
            } else if (best == null || cost < least) {
                best = way;
                least = cost;
            }
        }
        if (best != null) {
            offer(best.with(grip, least));
        }
    }

    /** The cheapest of these and another, which may be null. */
    Way cheapest(Way other) {
        Way best = other;
        for (int hand : hands) {
            if (best == null || byHand[hand].cost() < best.cost()) {
                best = byHand[hand];
            }
        }
        return best;
    }

    private void offer(Way way) {
        int hand = way.position() * TOPS + way.top() + 1;
        if (byHand[hand] == null) {
            hands.add(hand);
        }
        if (byHand[hand] == null || way.cost() < byHand[hand].cost()) {
            byHand[hand] = way;
        }
    }
}
