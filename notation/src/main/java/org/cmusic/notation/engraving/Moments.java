package org.cmusic.notation.engraving;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;

/**
 * The places of one bar at which notes of a voice begin or end. Those that no note value leads to, alone or beside their
 * neighbours, are moved to the nearest 64th; where notes would fall together or change places, to the nearest 128th, 256th or
 * 512th.
 */
final class Moments {
    private static final int FINEST = 128;
    private static final int COARSEST = 16;

    private final Beats length;
    private final List<Beats> places;
    private final boolean[] moves;

    private Moments(Beats length, List<Beats> places) {
        this.length = length;
        this.places = places;
        this.moves = new boolean[places.size()];
    }

    /**
     * Where the places have to be.
     *
     * @param length of the bar
     * @param places within the bar, from its start, by time
     * @return the places where they have to be, in the same order
     */
    static List<Beats> moved(Beats length, List<Beats> places) {
        Moments moments = new Moments(length, places);
        moments.judge();
        for (int grid = COARSEST; grid <= FINEST; grid *= 2) {
            List<Beats> moved = moments.onGrid(grid);
            while (moments.judgeNeighbours(moved)) {
                moved = moments.onGrid(grid);
            }
            if (grid == FINEST || moments.keepApart(moved)) {
                return moved;
            }
        }
        throw new IllegalStateException("no grid");
    }

    /** The odd part of what a place is divided by. */
    static long odd(Beats place) {
        long denominator = place.denominator();
        return denominator >> Long.numberOfTrailingZeros(denominator);
    }

    /** The least common multiple, as far as it may matter. */
    static long common(long one, long other) {
        if (one % other == 0 && one < Integer.MAX_VALUE) {
            return one;
        }
        BigInteger a = BigInteger.valueOf(one);
        BigInteger b = BigInteger.valueOf(other);
        BigInteger multiple = a.divide(a.gcd(b)).multiply(b);
        return multiple.bitLength() > Integer.SIZE ? Integer.MAX_VALUE : multiple.longValue();
    }

    private void judge() {
        for (int i = 0; i < moves.length; i++) {
            long odd = odd(places.get(i));
            moves[i] = !canBe(odd) || !isFineWith(places.get(i), odd);
        }
        int first = 0;
        for (int i = 0; i <= moves.length; i++) {
            if (i == moves.length || moves[i] || odd(places.get(i)) == 1) {
                judgeGroup(first, i);
                first = i + 1;
            }
        }
    }

    private static boolean canBe(long factor) {
        return factor <= Tuplet.FACTORS.get(Tuplet.FACTORS.size() - 1) && Tuplet.FACTORS.contains((int) factor);
    }

    /** Whether values down to the shortest reach a place, under a tuplet of a factor. */
    private static boolean isFineWith(Beats place, long factor) {
        long denominator = place.denominator();
        long twos = Long.lowestOneBit(denominator);
        return twos <= FINEST && twos * Long.highestOneBit(factor) <= FINEST;
    }

    private void judgeGroup(int from, int to) {
        if (fits(from, to, factor(from, to)) == to - from) {
            return;
        }
        int best = 0;
        int chosen = 1;
        for (int factor : Tuplet.FACTORS) {
            int fitting = fits(from, to, factor);
            if (fitting > best) {
                best = fitting;
                chosen = factor;
            }
        }
        for (int i = from; i < to; i++) {
            moves[i] = !fits(i, chosen);
        }
    }

    private long factor(int from, int to) {
        long factor = 1;
        for (int i = from; i < to; i++) {
            factor = common(factor, odd(places.get(i)));
        }
        return factor;
    }

    private int fits(int from, int to, long factor) {
        int fitting = 0;
        for (int i = from; i < to; i++) {
            fitting += fits(i, factor) ? 1 : 0;
        }
        return fitting;
    }

    private boolean fits(int index, long factor) {
        Beats place = places.get(index);
        return canBe(factor) && factor % odd(place) == 0 && isFineWith(place, factor);
    }

    /** Moves what is no good beside its neighbours where they are now; whether there is any. */
    private boolean judgeNeighbours(List<Beats> moved) {
        boolean any = false;
        int first = 0;
        for (int i = 0; i <= moves.length; i++) {
            if (i == moves.length || odd(at(i, moved)) == 1) {
                long factor = 1;
                for (int k = first; k < i; k++) {
                    factor = common(factor, odd(at(k, moved)));
                }
                boolean good = isFineWith(at(first - 1, moved), factor) && isFineWith(at(i, moved), factor);
                for (int k = first; k < i && !good; k++) {
                    any |= !moves[k];
                    moves[k] = true;
                }
                first = i + 1;
            }
        }
        return any;
    }

    /** Where a place is now; the bar line before the first, and that after the last. */
    private Beats at(int index, List<Beats> moved) {
        if (index < 0) {
            return Beats.ZERO;
        }
        return index == moves.length ? length : moved.get(index);
    }

    private List<Beats> onGrid(int grid) {
        List<Beats> moved = new ArrayList<>();
        Beats before = Beats.ZERO;
        for (int i = 0; i < moves.length; i++) {
            Beats place = places.get(i);
            if (moves[i]) {
                place = nearest(place, grid);
            }
            place = Beats.min(Beats.max(place, before), length);
            moved.add(place);
            before = place;
        }
        return moved;
    }

    private static Beats nearest(Beats place, int grid) {
        Beats step = Beats.of(1, grid);
        long below = place.plus(step.times(1, 2)).wholeMultiplesOf(step);
        return step.times(below);
    }

    private boolean keepApart(List<Beats> moved) {
        List<Beats> all = new ArrayList<>();
        all.add(Beats.ZERO);
        all.addAll(moved);
        all.add(length);
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).isAfter(all.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
