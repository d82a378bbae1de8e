package org.cmusic.notation.engraving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;

/**
 * The signs of one bar of a voice. What ends at places that no halving reaches is a group of a tuplet up to the next place
 * that one does reach; a group longer than a beat is divided at the beats, unless it is a plain one, of so many equal parts.
 */
final class BarLayout {
    private static final long LARGEST_FACTOR = 1024;
    private static final int THREE = 3;

    private final Bar bar;
    private final Rhythm rhythm;
    private final List<Sign> signs = new ArrayList<>();

    private BarLayout(Bar bar) {
        this.bar = bar;
        this.rhythm = Rhythm.of(bar);
    }

    /** The signs of slots that fill a bar. */
    static List<Sign> of(Bar bar, List<Slot> slots) {
        if (slots.size() == 1 && (slots.get(0).space() || !slots.get(0).sounds() && bar.isWhole())) {
            return List.of(slots.get(0).barRest(bar));
        }
        BarLayout layout = new BarLayout(bar);
        layout.lay(slots, false);
        return layout.signs;
    }

    private void lay(List<Slot> slots, boolean divided) {
        int next = 0;
        while (next < slots.size()) {
            int first = next;
            do {
                next++;
            } while (next < slots.size() && !isHalved(slots.get(next - 1).to()));
            List<Slot> group = slots.subList(first, next);
            if (isHalved(group.get(group.size() - 1).to()) && group.size() == 1) {
                rhythm.divided(group.get(0)).forEach(this::plain);
            } else if (divided || isPlain(group)) {
                tuplet(group);
            } else {
                lay(dividedAtBeats(group), true);
            }
        }
    }

    /** Whether halvings of a beat reach a place. */
    private static boolean isHalved(Beats place) {
        return Moments.odd(place) == 1;
    }

    private void plain(Slot slot) {
        signs.add(slot.sign(bar, NoteValue.of(slot.length()).orElse(NoteValue.longestIn(slot.length())), Tuplet.NONE));
    }

    private static long factor(List<Slot> group) {
        long factor = 1;
        for (Slot slot : group) {
            factor = Moments.common(factor, Moments.odd(slot.to()));
        }
        return Math.min(factor, LARGEST_FACTOR + 1);
    }

    /** Whether a group takes no more than a beat, or is made of equal parts, as many as its factor. */
    private boolean isPlain(List<Slot> group) {
        Beats from = group.get(0).from();
        Beats length = group.get(group.size() - 1).to().minus(from);
        if (!rhythm.beatAfter(from).isBefore(from.plus(length))) {
            return true;
        }
        Beats part = length.times(1, factor(group));
        return group.stream()
                .map(slot -> slot.to().minus(from))
                .allMatch(place -> place.equals(part.times(place.wholeMultiplesOf(part))));
    }

    private List<Slot> dividedAtBeats(List<Slot> group) {
        List<Slot> pieces = new ArrayList<>();
        for (Slot slot : group) {
            Slot rest = slot;
            Beats start = rhythm.beatAfter(slot.from());
            if (!isHalved(slot.from()) && start.isBefore(slot.to())) {
                pieces.add(slot.between(slot.from(), start));
                rest = slot.between(start, slot.to());
            }
            Beats end = rhythm.beatBefore(slot.to());
            if (!isHalved(slot.to()) && end.isAfter(rest.from())) {
                pieces.add(rest.between(rest.from(), end));
                rest = rest.between(end, rest.to());
            }
            pieces.add(rest);
        }
        return pieces;
    }

    private void tuplet(List<Slot> group) {
        long factor = factor(group);
        Tuplet tuplet = factor > LARGEST_FACTOR
                ? Tuplet.NONE
                : threes(group, (int) factor).orElse(Tuplet.of((int) factor));
        int first = signs.size();
        group.forEach(slot -> squeezed(slot, tuplet));
        mark(first, true);
        mark(signs.size() - 1, false);
    }

    /** Five in the time of three, seven in that of six: where three equal beats are divided and all places fit. */
    private static Optional<Tuplet> threes(List<Slot> group, int factor) {
        Beats from = group.get(0).from();
        Beats length = group.get(group.size() - 1).to().minus(from);
        boolean divides = length.numerator() % THREE == 0;
        if (!divides || factor <= THREE) {
            return Optional.empty();
        }
        Tuplet tuplet = new Tuplet(factor, THREE * Integer.highestOneBit(factor / THREE));
        boolean fits = tuplet.isReal()
                && group.stream()
                        .allMatch(slot -> isHalved(tuplet.written(slot.to().minus(from))));
        return fits ? Optional.of(tuplet) : Optional.empty();
    }

    private void squeezed(Slot slot, Tuplet tuplet) {
        Slot rest = slot;
        while (true) {
            Beats left = tuplet.written(rest.length());
            NoteValue value = NoteValue.of(left).orElse(NoteValue.longestIn(left));
            Beats end = rest.from().plus(tuplet.sounding(value.length()));
            if (!end.isBefore(rest.to())) {
                signs.add(rest.sign(bar, value, tuplet));
                return;
            }
            signs.add(rest.between(rest.from(), end).sign(bar, value, tuplet));
            rest = rest.between(end, rest.to());
        }
    }

    private void mark(int index, boolean opens) {
        Sign sign = signs.get(index);
        signs.set(
                index,
                new Sign(
                        sign.event(),
                        sign.value(),
                        sign.tuplet(),
                        sign.opens() || opens,
                        sign.closes() || !opens,
                        sign.kind()));
    }
}
