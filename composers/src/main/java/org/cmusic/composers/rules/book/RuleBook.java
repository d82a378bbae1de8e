package org.cmusic.composers.rules.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How strict each rule is, and the numbers that they go by.
 *
 * @param entries by the names of rules; all that there are
 */
public record RuleBook(Map<String, Entry> entries) {

    /**
     * What a book says of a rule.
     *
     * @param numbers by the names of parameters
     */
    public record Entry(Strictness strictness, Map<String, Integer> numbers) {
        public Entry {
            numbers = Map.copyOf(numbers);
        }
    }

    public RuleBook {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    private Entry entry(String rule) {
        Entry entry = entries.get(rule);
        if (entry == null) {
            throw new IllegalArgumentException("no such rule: " + rule);
        }
        return entry;
    }

    /** How strict a rule is. */
    public Strictness strictness(String rule) {
        return entry(rule).strictness();
    }

    public boolean isHard(String rule) {
        return strictness(rule).hard();
    }

    /** A number that a rule goes by. */
    public int number(String rule, String parameter) {
        return entry(rule).numbers().get(parameter);
    }
}
