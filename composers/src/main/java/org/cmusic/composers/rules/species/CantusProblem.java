package org.cmusic.composers.rules.species;

import java.util.List;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.book.Tally;
import org.cmusic.composers.rules.search.Judgement;
import org.cmusic.composers.rules.search.Problem;
import org.cmusic.model.Pitch;

/** A cantus as a search: from the final in whole notes to one climax, and by a step down to the final again. */
public final class CantusProblem implements Problem<Pitch> {
    private static final int FEW = 6;

    private final RuleBook book;
    private final List<Pitch> scale;
    private final Pitch theFinal;
    private final int length;
    private final VoiceLine line = new VoiceLine();

    /**
     * @param theFinal the note that it begins and ends with
     * @param length how many notes, at least three
     * @param below how many semitones below the final it may go
     * @param above how many above
     */
    public CantusProblem(RuleBook book, Church mode, Pitch theFinal, int length, int below, int above) {
        this.book = book;
        this.theFinal = theFinal;
        this.length = length;
        this.scale = mode.pitches(theFinal.midi() - below, theFinal.midi() + above, false);
    }

    @Override
    public boolean isDone() {
        return line.size() == length;
    }

    @Override
    public String place() {
        return "cantus, note " + (line.size() + 1);
    }

    @Override
    public List<Pitch> candidates() {
        boolean atEnd = line.size() == 0 || line.size() == length - 1;
        return atEnd ? List.of(theFinal) : scale;
    }

    @Override
    public void choose(Pitch candidate) {
        line.add(new PlacedNote(line.size() * PlacedNote.BAR, PlacedNote.BAR, candidate));
    }

    @Override
    public void takeBack() {
        line.removeLast();
    }

    @Override
    public Judgement judge() {
        Tally tally = new Tally(book, "cantus.");
        int range = book.number("cantus.range", "semitones");
        int span = book.number("cantus.span", "semitones");
        tally.rule("leap", () -> MelodicRules.isLeapUnsung(line));
        tally.rule("repetition", () -> MelodicRules.repeats(line, 1));
        tally.rule("leaps-one-way", () -> MelodicRules.goesTooFarOneWay(line));
        tally.rule("leap-recovery", () -> MelodicRules.leavesLeapOpen(line));
        tally.rule("alternation", () -> MelodicRules.alternates(line));
        tally.rule("tritone-outline", () -> MelodicRules.outlinesTritone(line, isDone()));
        tally.rule("range", () -> MelodicRules.range(line) > range);
        tally.rule("span", () -> isDone() && MelodicRules.range(line) < span);
        int widest = book.number("cantus.wide", "steps");
        int leaps = book.number("cantus.leaps", "most");
        tally.rule("wide", () -> MelodicRules.reach(line) >= widest);
        tally.rule("leaps", () -> MelodicRules.leapsBeyondThirds(line) > leaps);
        int most = book.number("cantus.one-way", "most");
        tally.rule("one-way", () -> MelodicRules.runsOneWay(line) > most);
        tally.rule("climax", () -> line.size() >= length - 1 && hasNoClimax());
        tally.rule("close", this::closesElsewhere);
        tally.rule("step", () -> MelodicRules.reach(line) > 0);
        tally.rule("return", () -> MelodicRules.returns(line, FEW) > 0);
        return tally.judgement();
    }

    /** Whether the highest note comes twice or is an end. */
    private boolean hasNoClimax() {
        int high = theFinal.midi();
        int count = 1;
        for (int i = 0; i < line.size(); i++) {
            int key = line.pitch(i).midi();
            count = key > high ? 1 : key == high ? count + 1 : count;
            high = Math.max(high, key);
        }
        return high == theFinal.midi() || count > 1;
    }

    private boolean closesElsewhere() {
        boolean before = line.size() == length - 1;
        return before && Motion.letters(line.last().pitch(), theFinal) != -1;
    }

    /** The notes as far as they are composed. */
    public List<Pitch> notes() {
        return line.notes().stream().map(PlacedNote::pitch).toList();
    }
}
