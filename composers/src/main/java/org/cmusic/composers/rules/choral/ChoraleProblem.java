package org.cmusic.composers.rules.choral;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.cmusic.composers.rules.book.Tally;
import org.cmusic.composers.rules.search.Judgement;
import org.cmusic.composers.rules.search.Problem;

/** A melody set for four voices as a search: chord by chord, each with its voices. */
final class ChoraleProblem implements Problem<Voicing> {
    private static final int FIFTH = 7;
    private static final String DEAD_END = "known dead end";

    private final List<Slot> slots;
    private final ChoraleBook book;
    private final Progression progression;
    private final ChordPlan plan;
    private final int tonic;
    private final List<List<Voicing>> voicings = new ArrayList<>();
    private final List<Set<Voicing>> deadEnds = new ArrayList<>();
    private final boolean endsOnTonic;
    private final boolean closes;
    private final List<Voicing> chosen = new ArrayList<>();
    private Tally tally;

    /**
     * @param tonic on the line of fifths
     * @param minor whether its third is minor
     * @param closes whether the last two chords must be a close, whatever it costs
     */
    ChoraleProblem(List<Slot> slots, ChoraleBook book, int tonic, boolean minor, boolean closes) {
        this.slots = slots;
        this.book = book;
        List<Harmony> harmonies = Harmonies.of(tonic, minor);
        this.progression = new Progression(book, tonic, minor);
        this.plan = new ChordPlan(slots, harmonies, progression);
        for (Slot slot : slots) {
            List<Voicing> all = new ArrayList<>();
            for (Harmony harmony : Harmony.with(harmonies, slot.first().fifths())) {
                all.addAll(Voicings.of(harmony, slot, book));
            }
            voicings.add(all);
            deadEnds.add(Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        this.tonic = tonic;
        this.closes = closes;
        this.endsOnTonic = book.strictness("final").hard()
                && voicings.get(slots.size() - 1).stream().anyMatch(this::isTonic);
    }

    @Override
    public boolean isDone() {
        return chosen.size() == slots.size();
    }

    @Override
    public String place() {
        return "beat " + slots.get(chosen.size()).onset() + " under "
                + slots.get(chosen.size()).first();
    }

    @Override
    public List<Voicing> candidates() {
        return voicings.get(chosen.size());
    }

    @Override
    public void choose(Voicing candidate) {
        chosen.add(candidate);
    }

    @Override
    public void takeBack() {
        chosen.remove(chosen.size() - 1);
    }

    /** Remembers the last chord: what can follow it does not depend on those before. */
    @Override
    public void nothingFollows() {
        int last = chosen.size() - 1;
        if (last >= 0) {
            deadEnds.get(last).add(chosen.get(last));
        }
    }

    private boolean closes(Voicing before, Voicing now, Slot slot) {
        return progression.isClose(before.harmony(), now.harmony(), slot);
    }

    private boolean isTonic(Voicing voicing) {
        return Harmonies.isTonic(voicing.harmony(), tonic);
    }

    /** The chords as far as they are chosen. */
    List<Voicing> chosen() {
        return List.copyOf(chosen);
    }

    @Override
    public Judgement judge() {
        int last = chosen.size() - 1;
        Voicing now = chosen.get(last);
        if (deadEnds.get(last).contains(now)) {
            return Judgement.forbidden(DEAD_END);
        }
        tally = book.tally();
        Slot slot = slots.get(last);
        sound(now, slot);
        if (last > 0 && closes && slot.isLast() && !closes(chosen.get(last - 1), now, slot)) {
            return Judgement.forbidden("chorale.close");
        }
        if (last > 0) {
            step(chosen.get(last - 1), now, slots.get(last - 1), slot);
        }
        Harmony before = last == 0 ? null : chosen.get(last - 1).harmony();
        Slot slotBefore = last == 0 ? null : slots.get(last - 1);
        tally.add(progression.cost(before, now.harmony(), slotBefore, slot) + plan.ahead(last, now.harmony()));
        return tally.judgement();
    }

    private void sound(Voicing now, Slot slot) {
        Harmony harmony = now.harmony();
        boolean ends = slot.isClose();
        tally.rule("root-close", ends && now.inversion() != 0);
        tally.rule("final", slot.isLast() && endsOnTonic && !isTonic(now));
        tally.rule("final-root", slot.isLast() && now.inversion() != 0);
        tally.rule("inversion", now.inversion() != 0 && harmony.quality() != Harmony.Quality.DIMINISHED);
        tally.rule("diminished-root", now.inversion() == 0 && harmony.quality() == Harmony.Quality.DIMINISHED);
        int thirds = Voicings.count(now, slot.first(), 1);
        int fifths = Voicings.count(now, slot.first(), 2);
        tally.rule("third-doubled", thirds > 1 && harmony.quality() == Harmony.Quality.MAJOR);
        tally.rule("fifth-omitted", fifths == 0);
        tally.rule("unison", now.alto().equals(now.tenor()) || now.alto().equals(slot.first()));
        tally.rule("gap", Math.max(0, now.tenor().midi() - now.bass().midi() - 2 * book.spacing() + FIFTH));
    }

    private void step(Voicing before, Voicing now, Slot slotBefore, Slot slot) {
        PartWriting way = new PartWriting(before, slotBefore.last(), now, slot.first());
        tally.rule("parallel-octave", way.hasParallel(0));
        tally.rule("parallel-fifth", way.hasParallel(FIFTH));
        tally.rule("unsung", way.isUnsung());
        tally.rule("leap", way.leaps(book.number("leap", "inside"), book.number("leap", "bass")));
        tally.rule("seventh", way.leavesSeventh(before.harmony()) && !slotBefore.isClose());
        tally.rule("leading-tone", way.leavesLeadingTone(before.harmony(), now.harmony()));
        tally.rule("hidden", way.isHidden());
        tally.rule("overlap", way.overlaps());
        tally.rule("cross-relation", slotBefore.isClose() ? 0 : way.crossRelations());
        tally.rule("effort", way.effort());
        tally.rule("contrary", !way.isContrary());
        tally.rule("same-direction", way.allGoOneWay());
        tally.rule("same-bass", way.bassStays() && !slot.isHeld());
        tally.rule("bass-leap", Math.max(0, way.bassLeap() - FIFTH));
        tally.rule("repetition", before.hasSamePitches(now) && !slot.isHeld());
    }
}
