package org.cmusic.composers.rules.species;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.book.Strictness;
import org.cmusic.composers.rules.search.Judgement;

/** The rules of a book, ready to judge what was placed last on a board. */
final class SpeciesRules {
    private static final int FEW = 6;

    private final Board board;
    private final RuleBook book;
    private final List<Rule> hard = new ArrayList<>();
    private final List<Rule> soft = new ArrayList<>();

    private record Rule(String name, double cost, IntSupplier breaks) {}

    SpeciesRules(Board board, RuleBook book) {
        this.board = board;
        this.book = book;
        melodic();
        values();
        closes();
        pairs();
        dissonances();
    }

    private void rule(String name, BooleanSupplier isBroken) {
        degree(name, () -> isBroken.getAsBoolean() ? 1 : 0);
    }

    private void degree(String name, IntSupplier breaks) {
        String full = "species." + name;
        Strictness strictness = book.strictness(full);
        if (!strictness.isOff()) {
            (strictness.hard() ? hard : soft).add(new Rule(full, strictness.cost(), breaks));
        }
    }

    private int number(String rule, String parameter) {
        return book.number("species." + rule, parameter);
    }

    private void melodic() {
        int two = number("repetition", "two");
        int more = number("repetition", "more");
        int range = number("range", "semitones");
        Task task = board.task;
        rule("leap", () -> MelodicRules.isLeapUnsung(board.line()));
        rule(
                "repetition",
                () -> MelodicRules.repeats(
                        board.line(), task.moves(board.voice()) ? 1 : task.hasTwoVoices() ? two : more));
        rule("range", () -> MelodicRules.range(board.line()) > range);
        rule("leaps-one-way", () -> MelodicRules.goesTooFarOneWay(board.line()));
        rule("leap-recovery", () -> MelodicRules.leavesLeapOpen(board.line()));
        rule("alternation", () -> task.hasTwoVoices() && task.species() <= 2 && MelodicRules.alternates(board.line()));
        rule(
                "tritone-outline",
                () -> MelodicRules.outlinesTritone(board.line(), board.note().onset() == task.lastBar()));
        degree("step", () -> MelodicRules.reach(board.line()));
        rule("climax", () -> MelodicRules.meetsClimax(board.line()));
        degree("return", () -> MelodicRules.returns(board.line(), FEW));
    }

    private void values() {
        ValueRules values = new ValueRules(board);
        int share = number("ligature", "share");
        rule("ligature", () -> values.lacksLigatures(share));
        rule("eighths", values::leapsInEighths);
        rule("variety", values::isMonotonous);
        rule("syncope", values::lacksSyncope);
        degree("flow", values::stillness);
    }

    private void closes() {
        CloseRules closes = new CloseRules(board);
        rule("foreign-note", closes::isForeign);
        rule("beginning", closes::beginsElsewhere);
        rule("ending", closes::endsElsewhere);
        rule("cadence", closes::closesBadly);
        rule("doubled-leading-tone", closes::doublesLeadingTone);
    }

    private void pairs() {
        PairRules pairs = new PairRules(board);
        int spacing = number("spacing", "semitones");
        int most = number("parallel-run", "most");
        rule("crossing", pairs::crosses);
        rule("spacing", () -> pairs.isFarApart(spacing));
        rule("unison", pairs::meetsInUnison);
        rule("parallel-perfect", pairs::isParallel);
        rule("direct-perfect", pairs::isDirect);
        rule("accented-parallel", pairs::isAccented);
        rule("parallel-run", () -> pairs.runsAlike(most));
        rule("cross-relation", pairs::isCrossRelated);
        degree("contrary", pairs::similar);
        degree("imperfect", pairs::perfects);
        rule("weak-unison", pairs::meetsInWeakUnison);
    }

    private void dissonances() {
        DissonanceRules dissonances = new DissonanceRules(board);
        rule("dissonance", dissonances::isUnexcused);
        rule("suspension", dissonances::isBadSuspension);
    }

    Judgement judge() {
        for (Rule rule : hard) {
            if (rule.breaks().getAsInt() > 0) {
                return Judgement.forbidden(rule.name());
            }
        }
        double cost = 0;
        List<String> reasons = new ArrayList<>();
        for (Rule rule : soft) {
            int breaks = rule.breaks().getAsInt();
            if (breaks > 0) {
                cost += breaks * rule.cost();
                reasons.add(rule.name());
            }
        }
        return new Judgement("", cost, reasons);
    }
}
