package org.cmusic.composers.markov;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * All phrases of a length that a table allows: as steps from note to note, in ticks where lengths are counted, else from slot to
 * slot of a rhythm that is given.
 */
final class PhraseChain implements Lattice.Steps<Spot, TuneNote> {
    private final TransitionTable table;
    private final Rhythms rhythms;
    private final Optional<CopyGuard> guard;
    private final Terms terms;

    /**
     * What a phrase has to be.
     *
     * @param barTicks ticks in a bar
     * @param end its length in ticks
     * @param rhythm its notes without pitches; empty where lengths are counted
     * @param prefix notes that it begins with
     * @param first which pitches it may begin with, in semitones above the tonic
     * @param last which it may end with
     * @param isFinal whether the piece ends with it, so that its last note may be followed by silence
     */
    record Terms(
            int barTicks,
            int end,
            List<Rhythms.Slot> rhythm,
            List<TuneNote> prefix,
            IntPredicate first,
            IntPredicate last,
            boolean isFinal) {}

    PhraseChain(TransitionTable table, Rhythms rhythms, Optional<CopyGuard> guard, Terms terms) {
        this.table = table;
        this.rhythms = rhythms;
        this.guard = guard;
        this.terms = terms;
    }

    /** All phrases from a spot on. */
    Lattice<Spot, TuneNote> lattice(Spot start, Lattice.Ending<Spot> ending) {
        int end = table.kind().hasRhythm() ? terms.end : terms.rhythm.size();
        return Lattice.of(start, end, this, ending);
    }

    @Override
    public void from(int place, Spot spot, Lattice.Taker<Spot, TuneNote> taker) {
        for (Symbol symbol : spot.row().symbols()) {
            double weight = spot.row().probability(symbol);
            int pitch = table.kind().pitch(spot.last(), symbol);
            if (table.kind().hasRhythm()) {
                timed(place, spot, symbol, new TuneNote(pitch, symbol.length(), symbol.gap()), weight, taker);
            } else {
                Rhythms.Slot slot = terms.rhythm.get(place);
                TuneNote note = new TuneNote(pitch, slot.length(), slot.gap());
                if (fits(slot.at(), note, place + 1 == terms.rhythm.size())) {
                    go(spot, symbol, note, weight, place + 1, taker);
                }
            }
        }
    }

    private void timed(
            int place, Spot spot, Symbol symbol, TuneNote note, double weight, Lattice.Taker<Spot, TuneNote> taker) {
        int at = place % terms.barTicks;
        boolean inBar = at + note.span() <= terms.barTicks;
        if (!inBar || !rhythms.has(new Rhythms.Slot(at, note.length(), note.gap()))) {
            return;
        }
        int to = place + note.span();
        boolean closing = Rhythms.isLong(new Rhythms.Slot(at, note.length(), note.gap()));
        if (to < terms.end && fits(place, note, false)) {
            go(spot, symbol, note, weight, to, taker);
        }
        if (to == terms.end && closing && !(terms.isFinal && note.gap() > 0) && fits(place, note, true)) {
            go(spot, symbol, note, weight, to, taker);
        }
        boolean early = terms.isFinal && to < terms.end && place >= terms.end - terms.barTicks;
        if (early && closing && note.gap() == 0 && fits(place, note, true)) {
            go(spot, symbol, note, weight, terms.end, taker);
        }
    }

    private boolean fits(int place, TuneNote note, boolean isLast) {
        if (place == 0 && !terms.first.test(note.pitch()) || isLast && !terms.last.test(note.pitch())) {
            return false;
        }
        int at = 0;
        for (TuneNote fixed : terms.prefix) {
            if (at == place) {
                return fixed.equals(note);
            }
            at += fixed.span();
        }
        return true;
    }

    private void go(
            Spot spot, Symbol symbol, TuneNote note, double weight, int to, Lattice.Taker<Spot, TuneNote> taker) {
        after(spot, symbol, note).ifPresent(next -> taker.take(weight, note, to, next));
    }

    /** The spot after a note; empty where that would be a copy. */
    Optional<Spot> after(Spot spot, Symbol symbol, TuneNote note) {
        CopyGuard.Match match = CopyGuard.Match.NONE;
        if (guard.isPresent() && spot.last() != null) {
            match = guard.get().after(spot.match(), spot.last(), note);
            if (guard.get().isCopy(match)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Spot(spot.row().after(symbol), match, note));
    }
}
