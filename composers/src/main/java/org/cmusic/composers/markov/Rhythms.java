package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.model.Meter;

/**
 * The rhythms of the bars of a corpus in one meter, those that no note runs over: whole bars are drawn where pitches are counted
 * without lengths, each from the bars at the same place of a group of four, as Olson and Belar drew theirs.
 */
final class Rhythms {
    private static final int GROUP = 4;

    private final int barTicks;
    private final Set<Slot> slots = new HashSet<>();
    private final List<List<List<Slot>>> bars = new ArrayList<>();
    private final List<List<Slot>> closing = new ArrayList<>();

    /**
     * A note without its pitch.
     *
     * @param at its place in the bar, in ticks
     */
    record Slot(int at, int length, int gap) {}

    private Rhythms(int barTicks) {
        this.barTicks = barTicks;
        for (int i = 0; i < GROUP; i++) {
            bars.add(new ArrayList<>());
        }
    }

    /** Those of the tunes in a meter. */
    static Rhythms of(List<Tune> tunes, Meter meter) {
        Rhythms rhythms = new Rhythms(Tune.ticks(meter));
        tunes.stream().filter(tune -> tune.meter().equals(meter)).forEach(rhythms::add);
        return rhythms;
    }

    private void add(Tune tune) {
        List<Slot> bar = new ArrayList<>();
        for (int i = 0; i < tune.notes().size(); i++) {
            TuneNote note = tune.notes().get(i);
            int at = Math.floorMod(tune.onsets().get(i), barTicks);
            slots.add(new Slot(at, note.length(), note.gap()));
            int expected = bar.isEmpty() ? 0 : end(bar);
            if (at != expected) {
                bar = new ArrayList<>();
            }
            if (at == (bar.isEmpty() ? 0 : end(bar)) && at + note.span() <= barTicks) {
                bar.add(new Slot(at, note.length(), note.gap()));
                if (end(bar) == barTicks) {
                    add(bar, tune.bar(i) - 1);
                    bar = new ArrayList<>();
                }
            } else {
                bar = new ArrayList<>();
            }
        }
    }

    private static int end(List<Slot> bar) {
        Slot last = bar.get(bar.size() - 1);
        return last.at + last.length + last.gap;
    }

    private void add(List<Slot> bar, int number) {
        bars.get(Math.floorMod(number, GROUP)).add(List.copyOf(bar));
        if (isLong(bar.get(bar.size() - 1))) {
            closing.add(List.copyOf(bar));
        }
    }

    /** Whether a note may be the last of a phrase by its length and place: a beat or more, on a beat. */
    static boolean isLong(Slot slot) {
        return slot.length >= Tune.TICKS && slot.at % Tune.TICKS == 0;
    }

    /** Whether the corpus has a note of such a length at such a place of the bar. */
    boolean has(Slot slot) {
        return slots.contains(slot);
    }

    /** The rhythm of a phrase of so many bars, which ends with a long note. */
    List<Slot> draw(int count, Chance chance) {
        List<List<Slot>> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<List<Slot>> choice = i + 1 == count ? closing : bars.get(i % GROUP);
            if (choice.isEmpty()) {
                throw new BriefException("the corpus has too few whole bars of this meter to take rhythms from");
            }
            drawn.add(chance.oneOf(choice));
        }
        List<Slot> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = i * barTicks;
            drawn.get(i).forEach(slot -> all.add(new Slot(start + slot.at, slot.length, slot.gap)));
        }
        return all;
    }
}
