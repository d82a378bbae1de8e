package org.cmusic.notation.tablature;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a part is played at the least cost of all ways there are ({@link GripCost}): a shortest path through all grips of
 * all moments. What a grip asks of the next is the position of the hand, the string of the highest tone, and which tones
 * sound on which strings; paths that agree in these are one from there on, the cheapest.
 *
 * @param grips one for each moment
 * @param reaches what can be struck, for each moment
 * @param positions the fret of the index finger at each moment
 * @param cost of all together
 */
record Fingering(List<Grip> grips, List<Reach> reaches, List<Integer> positions, long cost) {

    /** That of some moments. */
    static Fingering of(Fretboard board, List<Moment> moments) {
        List<Reach> reaches =
                moments.stream().map(moment -> Reach.of(moment, board)).toList();
        Map<Held, Ways> ways = Map.of(Held.none(board.size()), Ways.start());
        for (int i = 0; i < moments.size(); i++) {
            ways = after(ways, board, i, moments.get(i), reaches.get(i).kept());
        }
        Way best = null;
        for (Ways each : ways.values()) {
            best = each.cheapest(best);
        }
        return traced(best, reaches);
    }

    private static Fingering traced(Way last, List<Reach> reaches) {
        Deque<Grip> grips = new ArrayDeque<>();
        Deque<Integer> positions = new ArrayDeque<>();
        for (Way way = last; way.grip() != null; way = way.before()) {
            grips.addFirst(way.grip());
            positions.addFirst(way.position());
        }
        return new Fingering(List.copyOf(grips), reaches, List.copyOf(positions), last.cost());
    }

    private static Map<Held, Ways> after(
            Map<Held, Ways> ways, Fretboard board, int number, Moment moment, List<Integer> kept) {
        Map<Held, Ways> next = new LinkedHashMap<>();
        int crossing = moment.isSlurred() ? GripCost.SLURRED_CROSSING : GripCost.CROSSING;
        ways.forEach((before, from) -> GripSearch.of(board, number, moment, kept, before)
                .forEach((held, grips) -> {
                    Ways reached = next.computeIfAbsent(held, key -> new Ways());
                    grips.forEach(grip -> reached.add(from, grip, crossing));
                }));
        return next;
    }
}
