package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.markov.Form.Phrase;

/**
 * Writes a tune in a form. Each phrase is drawn exactly under its constraints, which are how it begins and ends and that what it
 * leads to may follow; of a phrase that follows itself the opening is drawn before the rest. Where a phrase finds no way, all is
 * drawn anew.
 */
final class TuneWriter {
    private static final int MOST_ATTEMPTS = 50;
    private static final int MOST_DRAWS = 300;

    private final TransitionTable table;
    private final Rhythms rhythms;
    private final CopyGuard guard;
    private final Plan plan;

    /**
     * What the tune has to be.
     *
     * @param bars bars of a phrase
     * @param barTicks ticks in a bar
     * @param first which pitches it may begin with, in semitones above the tonic
     * @param close which pitches it may close with
     * @param halt which pitches other phrases may end with
     * @param primer notes that it begins with
     */
    record Plan(
            Form form,
            int bars,
            int barTicks,
            IntPredicate first,
            IntPredicate close,
            IntPredicate halt,
            List<TuneNote> primer) {
        int ticks() {
            return bars * barTicks;
        }
    }

    TuneWriter(TransitionTable table, Rhythms rhythms, CopyGuard guard, Plan plan) {
        this.table = table;
        this.rhythms = rhythms;
        this.guard = guard;
        this.plan = plan;
    }

    /** The phrases of a tune, in order; empty if none is found. */
    Optional<List<List<TuneNote>>> write(Chance chance) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<List<List<TuneNote>>> tune = attempt(chance.branch("tune " + attempt));
            if (tune.isPresent()) {
                return tune;
            }
        }
        return Optional.empty();
    }

    private Optional<List<List<TuneNote>>> attempt(Chance chance) {
        Map<Phrase, List<TuneNote>> known = new LinkedHashMap<>();
        for (Phrase phrase : plan.form.distinct()) {
            Optional<List<TuneNote>> notes = phrase(phrase, known, chance);
            if (notes.isEmpty()) {
                return Optional.empty();
            }
            known.put(phrase, notes.get());
        }
        List<List<TuneNote>> tune = plan.form.phrases().stream().map(known::get).toList();
        return walk(tune).map(end -> tune);
    }

    private Optional<List<TuneNote>> phrase(Phrase phrase, Map<Phrase, List<TuneNote>> known, Chance chance) {
        Optional<Spot> entry = walk(before(phrase, known));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        List<TuneNote> prefix = prefix(phrase, known);
        List<Rhythms.Slot> rhythm = table.kind().hasRhythm() ? List.of() : rhythm(phrase, prefix, chance);
        List<List<TuneNote>> heads = new ArrayList<>();
        boolean repeated = false;
        for (Phrase after : plan.form.after(phrase)) {
            if (known.containsKey(after)) {
                heads.add(head(known.get(after)));
            }
            repeated |= !known.containsKey(after) && after.letter() == phrase.letter();
        }
        if (repeated && prefix.size() < headLength()) {
            Optional<List<TuneNote>> opening = draw(phrase, entry.get(), prefix, rhythm, heads, chance);
            if (opening.isEmpty()) {
                return Optional.empty();
            }
            prefix = head(opening.get());
        }
        if (repeated) {
            heads.add(head(prefix));
        }
        return draw(phrase, entry.get(), prefix, rhythm, heads, chance);
    }

    private Optional<List<TuneNote>> draw(
            Phrase phrase,
            Spot entry,
            List<TuneNote> prefix,
            List<Rhythms.Slot> rhythm,
            List<List<TuneNote>> heads,
            Chance chance) {
        boolean isFirst = phrase.equals(plan.form.phrases().get(0));
        boolean isFinal = plan.form.after(phrase).isEmpty();
        PhraseChain.Terms terms = new PhraseChain.Terms(
                plan.barTicks,
                plan.ticks(),
                rhythm,
                prefix,
                isFirst ? plan.first : pitch -> true,
                plan.form.closes(phrase) ? plan.close : plan.halt,
                isFinal);
        try {
            Lattice<Spot, TuneNote> all = lattice(Optional.empty(), terms, entry.withoutMatch(), heads);
            if (all.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < MOST_DRAWS; i++) {
                List<TuneNote> notes = all.draw(chance);
                if (walk(entry, notes).isPresent()) {
                    return Optional.of(notes);
                }
            }
            Lattice<Spot, TuneNote> own = lattice(Optional.of(guard), terms, entry, heads);
            return own.isEmpty() ? Optional.empty() : Optional.of(own.draw(chance));
        } catch (IllegalStateException e) {
            throw new BriefException("there are too many ways to count: lower --order, or choose shorter phrases");
        }
    }

    private Lattice<Spot, TuneNote> lattice(
            Optional<CopyGuard> guard, PhraseChain.Terms terms, Spot entry, List<List<TuneNote>> heads) {
        return new PhraseChain(table, rhythms, guard, terms).lattice(entry, spot -> goingOn(spot, heads));
    }

    /** How likely it is that all of some openings follow. */
    private double goingOn(Spot spot, List<List<TuneNote>> heads) {
        double weight = 1;
        for (List<TuneNote> head : heads) {
            Row row = spot.row();
            TuneNote before = spot.last();
            for (TuneNote note : head) {
                Symbol symbol = table.kind().of(before, note);
                weight *= row.probability(symbol);
                if (weight == 0) {
                    return 0;
                }
                row = row.after(symbol);
                before = note;
            }
        }
        return weight;
    }

    private int headLength() {
        return Math.max(1, table.order());
    }

    private List<TuneNote> head(List<TuneNote> notes) {
        return notes.subList(0, Math.min(headLength(), notes.size()));
    }

    /** What comes before the first appearance of a phrase. */
    private List<List<TuneNote>> before(Phrase phrase, Map<Phrase, List<TuneNote>> known) {
        int place = plan.form.phrases().indexOf(phrase);
        return plan.form.phrases().subList(0, place).stream().map(known::get).toList();
    }

    /** The notes that a phrase takes from the one it varies, its first half in whole bars, or from the primer. */
    private List<TuneNote> prefix(Phrase phrase, Map<Phrase, List<TuneNote>> known) {
        if (phrase.equals(plan.form.phrases().get(0))) {
            return plan.primer;
        }
        List<TuneNote> plain = phrase.varied() ? known.get(phrase.plain()) : null;
        return plain == null ? List.of() : upTo(plan.bars / 2 * plan.barTicks, plain);
    }

    private static List<TuneNote> upTo(int ticks, List<TuneNote> notes) {
        List<TuneNote> some = new ArrayList<>();
        int at = 0;
        for (TuneNote note : notes) {
            if (at >= ticks) {
                break;
            }
            some.add(note);
            at += note.span();
        }
        return some;
    }

    private List<Rhythms.Slot> rhythm(Phrase phrase, List<TuneNote> prefix, Chance chance) {
        List<Rhythms.Slot> slots = new ArrayList<>();
        int at = 0;
        for (TuneNote note : prefix) {
            slots.add(new Rhythms.Slot(at, note.length(), note.gap()));
            at += note.span();
        }
        int fixed = at;
        rhythms.draw(plan.bars, chance).stream()
                .filter(slot -> slot.at() >= fixed)
                .forEach(slots::add);
        if (plan.form.after(phrase).isEmpty()) {
            Rhythms.Slot last = slots.remove(slots.size() - 1);
            slots.add(new Rhythms.Slot(last.at(), last.length() + last.gap(), 0));
        }
        return slots;
    }

    /** The spot after some phrases; empty if they may not follow each other so. */
    private Optional<Spot> walk(List<List<TuneNote>> phrases) {
        Optional<Spot> spot = Optional.of(new Spot(table.start(), CopyGuard.Match.NONE, null));
        for (List<TuneNote> phrase : phrases) {
            spot = spot.flatMap(entry -> walk(entry, phrase));
        }
        return spot;
    }

    /** The spot after some notes from one on; empty if they may not follow it, or would be a copy. */
    private Optional<Spot> walk(Spot entry, List<TuneNote> notes) {
        PhraseChain chain = new PhraseChain(table, rhythms, Optional.of(guard), null);
        Spot spot = entry;
        for (TuneNote note : notes) {
            Symbol symbol = table.kind().of(spot.last(), note);
            Optional<Spot> next = spot.row().count(symbol) == 0 ? Optional.empty() : chain.after(spot, symbol, note);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            spot = next.get();
        }
        return Optional.of(spot);
    }
}
