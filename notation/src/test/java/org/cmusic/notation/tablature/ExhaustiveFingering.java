package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least cost of playing some moments, found by trying every string for every tone, every choice of what is let go and
 * every position of the hand. It counts by the figures that the manual gives, and shares nothing with the search but the
 * neck.
 */
final class ExhaustiveFingering {
    private final Fretboard board;
    private final List<Moment> moments;
    private final List<Reach> reaches;
    private final int[] left;
    private long best;

    private ExhaustiveFingering(Fretboard board, List<Moment> moments, List<Reach> reaches, long bound) {
        this.board = board;
        this.moments = moments;
        this.reaches = reaches;
        this.best = bound;
        this.left = new int[moments.size() + 1];
        for (int i = moments.size() - 1; i >= 0; i--) {
            left[i] = left[i + 1] + moments.get(i).tones().size();
        }
    }

    /** The least cost; {@code bound} if none is below it. */
    static long cost(Fretboard board, List<Moment> moments, List<Reach> reaches, long bound) {
        ExhaustiveFingering search = new ExhaustiveFingering(board, moments, reaches, bound);
        search.from(0, new HashMap<>(), 0, -1, 0);
        return search.best;
    }

    private void from(int number, Map<Integer, StruckTone> held, int position, int top, long cost) {
        if (cost - 2L * left[number] >= best) {
            return;
        }
        if (number == moments.size()) {
            best = cost;
            return;
        }
        List<Integer> strings = new ArrayList<>(held.keySet());
        for (int choice = 0; choice < 1 << strings.size(); choice++) {
            Map<Integer, StruckTone> kept = new HashMap<>(held);
            for (int i = 0; i < strings.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    kept.remove(strings.get(i));
                }
            }
            strike(number, 0, kept, new ArrayList<>(), position, top, cost + 1_000_000L * Integer.bitCount(choice));
        }
    }

    private void strike(
            int number, int index, Map<Integer, StruckTone> on, List<Integer> used, int position, int top, long cost) {
        List<Integer> tones = reaches.get(number).kept();
        if (index == tones.size()) {
            hold(number, on, used, position, top, cost);
            return;
        }
        StruckTone tone = moments.get(number).tones().get(tones.get(index));
        for (int course = 0; course < board.size(); course++) {
            int fret = board.fret(course, tone.midi());
            if (fret >= 0 && !on.containsKey(course)) {
                on.put(course, tone);
                used.add(course);
                strike(number, index + 1, on, used, position, top, cost + (fret == 0 ? -2 : fret));
                used.remove(used.size() - 1);
                on.remove(course);
            }
        }
    }

    private void hold(int number, Map<Integer, StruckTone> on, List<Integer> used, int position, int top, long cost) {
        int low = 99;
        int high = 0;
        for (Map.Entry<Integer, StruckTone> entry : on.entrySet()) {
            int fret = board.fret(entry.getKey(), entry.getValue().midi());
            if (fret > 0) {
                low = Math.min(low, fret);
                high = Math.max(high, fret);
            }
        }
        long whole = cost + 1_000_000_000L * Math.max(0, fingers(on, low) - 4) + (high == 0 ? 0 : 2 * (high - low));
        int newTop = used.isEmpty() ? top : used.get(used.size() - 1);
        if (top >= 0) {
            whole += (long) (moments.get(number).isSlurred() ? 8 : 2) * Math.abs(newTop - top);
        }
        Map<Integer, StruckTone> next = new HashMap<>(on);
        next.values().removeIf(tone -> tone.until() <= number + 1);
        for (int at = 1; at <= 40; at++) {
            boolean fits = high == 0 ? position == 0 || at == position : at <= low;
            if (fits) {
                int far = high == 0 ? 0 : Math.max(0, high - at - 3);
                int from = high == 0 && position == 0 ? 0 : at;
                long moved = position == 0 ? 0 : 6L * Math.abs(at - position);
                from(number + 1, next, from, newTop, whole + 1_000_000_000L * far + moved);
                if (from == 0) {
                    return;
                }
            }
        }
    }

    private int fingers(Map<Integer, StruckTone> on, int low) {
        List<Integer> lowest = new ArrayList<>();
        int fingers = 0;
        for (int course = 0; course < board.size(); course++) {
            int fret =
                    on.containsKey(course) ? board.fret(course, on.get(course).midi()) : -1;
            if (fret > 0) {
                fingers++;
                if (fret == low) {
                    lowest.add(course);
                }
            }
        }
        if (lowest.size() < 2) {
            return fingers;
        }
        for (int course = lowest.get(0); course < lowest.get(lowest.size() - 1); course++) {
            if (on.containsKey(course) && board.fret(course, on.get(course).midi()) == 0) {
                return fingers;
            }
        }
        return fingers - lowest.size() + 1;
    }
}
