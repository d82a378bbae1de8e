package org.cmusic.composers.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.cmusic.composers.rules.search.Judgement;

/** What the rules of a book say of one choice, one after the other; after one that forbids it no other is asked. */
public final class Tally {
    private final RuleBook book;
    private final String prefix;
    private final List<String> reasons = new ArrayList<>();
    private String broken = "";
    private double cost;

    /** @param prefix what the names of its rules begin with, with its dot */
    public Tally(RuleBook book, String prefix) {
        this.book = book;
        this.prefix = prefix;
    }

    /** Asks a rule. */
    public void rule(String name, BooleanSupplier isBroken) {
        if (broken.isEmpty()) {
            rule(name, isBroken.getAsBoolean());
        }
    }

    /** Takes down what a rule says. */
    public void rule(String name, boolean isBroken) {
        rule(name, isBroken ? 1 : 0);
    }

    /** Takes down how often a rule is broken. */
    public void rule(String name, int times) {
        Strictness strictness = book.strictness(prefix + name);
        if (times > 0 && !strictness.isOff() && broken.isEmpty()) {
            broken = strictness.hard() ? prefix + name : "";
            cost += times * strictness.cost();
            reasons.add(prefix + name);
        }
    }

    /** Adds what a choice costs by no rule. */
    public void add(double more) {
        cost += more;
    }

    /** What all of them say. */
    public Judgement judgement() {
        return broken.isEmpty() ? new Judgement("", cost, reasons) : Judgement.forbidden(broken);
    }
}
