package org.cmusic.grammar.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Collects what is wrong in one run. The same slug at the same place is kept once. Of each severity only the first
 * {@value #KEPT} are kept, so that a hostile file cannot fill the memory; the rest is still counted.
 */
public final class Diagnostics {

    private static final int KEPT = 20_000;
    private static final long MOST_COMPARED = 10_000_000;

    private final Map<Severity, Map<Key, Diagnostic>> kept = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> dropped = new EnumMap<>(Severity.class);
    private long compared;

    /** Adds one, unless the same slug was reported at the same place before; kinds of things that are counted are each told. */
    public void add(Diagnostic diagnostic) {
        Severity severity = diagnostic.severity();
        Map<Key, Diagnostic> same = kept.get(severity);
        if (same == null) {
            same = new LinkedHashMap<>();
            kept.put(severity, same);
        }
        if (same.size() < KEPT) {
            same.putIfAbsent(Key.of(diagnostic), diagnostic);
        } else if (!same.containsKey(Key.of(diagnostic))) {
            dropped.merge(severity, 1, Integer::sum);
        }
    }

    /**
     * A diagnostic with the names that there are, those near {@code wrong} first. Where very many names are wrong and very
     * many there are, only the first are compared with each, and the others told without.
     */
    public Diagnostic suggesting(Diagnostic diagnostic, String wrong, Supplier<List<Candidate>> available) {
        if (compared > MOST_COMPARED) {
            return diagnostic;
        }
        List<Candidate> names = available.get();
        compared += names.size();
        return diagnostic.suggest(wrong, names);
    }

    /** How many errors there are. */
    public int errors() {
        return count(Severity.ERROR);
    }

    /** How many warnings there are. */
    public int warnings() {
        return count(Severity.WARNING);
    }

    /** Whether anything stops the render. */
    public boolean hasErrors() {
        return errors() > 0;
    }

    /** How many were counted but not kept. */
    public int dropped() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All that were kept, by file, then by place. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> all = new ArrayList<>();
        kept.values().forEach(same -> all.addAll(same.values()));
        if (all.size() > 1) {
            all.sort(Diagnostics::byPlace);
        }
        return all;
    }

    private static int byPlace(Diagnostic one, Diagnostic other) {
        Span here = one.span();
        Span there = other.span();
        int order = here.source().name().compareTo(there.source().name());
        order = order != 0 ? order : Integer.compare(here.startLine(), there.startLine());
        order = order != 0 ? order : Integer.compare(here.startColumn(), there.startColumn());
        order = order != 0 ? order : one.severity().compareTo(other.severity());
        return order != 0 ? order : one.slug().compareTo(other.slug());
    }

    /** The same but for those of some slugs. What was counted but not kept stays counted. */
    public Diagnostics without(Collection<String> slugs) {
        return only(diagnostic -> !slugs.contains(diagnostic.slug()));
    }

    /** Those of some kind alone. What was counted but not kept stays counted. */
    public Diagnostics only(Predicate<Diagnostic> wanted) {
        Diagnostics rest = new Diagnostics();
        sorted().stream().filter(wanted).forEach(rest::add);
        rest.dropped.putAll(dropped);
        return rest;
    }

    private int count(Severity severity) {
        return kept.getOrDefault(severity, Map.of()).size() + dropped.getOrDefault(severity, 0);
    }

    private record Key(String slug, Span span, String kind) {
        static Key of(Diagnostic diagnostic) {
            Map<String, Object> facts = diagnostic.arguments();
            boolean counted = facts.containsKey("count") && facts.containsKey("what");
            String kind = counted ? diagnostic.variant().orElse("") + " " + facts.get("what") : "";
            return new Key(diagnostic.slug(), diagnostic.span(), kind);
        }

        // Spelled out, as in other records that are compared in every run: what the machine would make of it starts
        // late.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && span.equals(key.span) && slug.equals(key.slug) && kind.equals(key.kind);
        }

        @Override
        public int hashCode() {
            return (slug.hashCode() * 31 + span.hashCode()) * 31 + kind.hashCode();
        }
    }
}
