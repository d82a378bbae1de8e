package org.cmusic.notation.engraving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;

/**
 * How notes without tuplets are divided in a bar so that its beats can be seen: a note that begins on a beat may go over
 * others, one that begins within a beat only to the same place of the next or to a beat, and the middle of a bar of four
 * beats is only hidden by what begins or ends with the bar. Rests begin anew at every beat that they reach within one.
 */
final class Rhythm {
    private static final int FOUR = 4;

    private final Beats beat;
    private final Beats length;
    private final Optional<Beats> middle;
    private final boolean compound;

    private Rhythm(Beats beat, Beats length, Optional<Beats> middle, boolean compound) {
        this.beat = beat;
        this.length = length;
        this.middle = middle;
        this.compound = compound;
    }

    /** The one of a bar. */
    static Rhythm of(Bar bar) {
        Meter meter = bar.meter().orElse(new Meter(FOUR, FOUR));
        Beats beat = meter.beat();
        boolean whole = bar.length().equals(meter.barLength());
        boolean hasFour = meter.barLength().equals(beat.times(FOUR));
        Optional<Beats> middle = whole && hasFour ? Optional.of(beat.plus(beat)) : Optional.empty();
        return new Rhythm(beat, bar.length(), middle, meter.isCompound());
    }

    /** The first beat behind a place. */
    Beats beatAfter(Beats place) {
        return beat.times(place.wholeMultiplesOf(beat) + 1);
    }

    /** The last beat before a place that is above zero. */
    Beats beatBefore(Beats place) {
        long whole = place.wholeMultiplesOf(beat);
        return beat.times(isOnBeat(place) ? whole - 1 : whole);
    }

    private boolean isOnBeat(Beats place) {
        return place.equals(beat.times(place.wholeMultiplesOf(beat)));
    }

    /** The pieces of a slot, each of one value. */
    List<Slot> divided(Slot slot) {
        List<Slot> pieces = new ArrayList<>();
        Slot rest = slot;
        while (true) {
            Slot piece = first(rest);
            pieces.add(piece);
            if (!piece.to().isBefore(rest.to())) {
                return pieces;
            }
            rest = rest.between(piece.to(), rest.to());
        }
    }

    /** The first piece of what is left of a slot. */
    private Slot first(Slot slot) {
        Slot piece = slot;
        for (Optional<Beats> cut = cut(piece); cut.isPresent(); cut = cut(piece)) {
            piece = piece.between(piece.from(), cut.get());
        }
        return piece;
    }

    /** Where a stretch is cut; empty if it can stay. */
    private Optional<Beats> cut(Slot slot) {
        boolean crosses = beatAfter(slot.from()).isBefore(slot.to());
        Optional<Beats> atBeat = crosses ? cutAtBeat(slot) : Optional.empty();
        return atBeat.isPresent() ? atBeat : cutToValue(slot, crosses);
    }

    private Optional<Beats> cutAtBeat(Slot slot) {
        boolean begins = isOnBeat(slot.from());
        boolean ends = isOnBeat(slot.to());
        if (middle.isPresent()
                && slot.from().isBefore(middle.get())
                && slot.to().isAfter(middle.get())) {
            if (!hidesMiddle(slot, begins && ends)) {
                return middle;
            }
        }
        if (begins && ends) {
            return Optional.empty();
        }
        if (begins) {
            boolean plain =
                    slot.sounds() && !compound && NoteValue.of(slot.length()).isPresent();
            return plain ? Optional.empty() : Optional.of(beatBefore(slot.to()));
        }
        return isSyncopation(slot) ? Optional.empty() : Optional.of(beatAfter(slot.from()));
    }

    private boolean hidesMiddle(Slot slot, boolean onBeats) {
        boolean atStart = slot.from().signum() == 0;
        boolean atEnd = slot.to().equals(length);
        if (!slot.sounds()) {
            return atStart && atEnd;
        }
        return onBeats
                && (atStart || atEnd || slot.from().equals(beat) && slot.to().equals(length.minus(beat)));
    }

    /** Whether it begins half a beat late, and ends so too at the next beat, or on the beat after that. */
    private boolean isSyncopation(Slot slot) {
        Beats half = beat.times(0.5);
        boolean late = slot.from().equals(beatAfter(slot.from()).minus(half));
        boolean known = slot.length().equals(beat) || slot.length().equals(beat.plus(half));
        return slot.sounds() && !compound && late && known;
    }

    private Optional<Beats> cutToValue(Slot slot, boolean crosses) {
        Optional<NoteValue> value = NoteValue.of(slot.length());
        boolean dottedRest = value.isPresent() && value.get().dots() > 0 && !slot.sounds() && !compound;
        if (value.isPresent() && !dottedRest) {
            return Optional.empty();
        }
        Beats longest = NoteValue.longestIn(slot.length()).length();
        if (compound && crosses) {
            longest = beat;
            while (!longest.plus(longest).isAfter(slot.length())) {
                longest = longest.plus(longest);
            }
        }
        Beats step = Beats.min(longest, alignment(slot.from(), longest));
        return step.isBefore(slot.length()) ? Optional.of(slot.from().plus(step)) : Optional.empty();
    }

    /** The longest half, quarter … of {@code longest} whose multiple a place is; on beats all of it. */
    private Beats alignment(Beats place, Beats longest) {
        if (isOnBeat(place)) {
            return longest;
        }
        Beats step = longest;
        Beats within = place.minus(beat.times(place.wholeMultiplesOf(beat)));
        for (int i = 0; i < NoteValue.SHORTEST && !within.equals(step.times(within.wholeMultiplesOf(step))); i++) {
            step = step.times(0.5);
        }
        return step;
    }
}
