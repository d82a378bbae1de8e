package org.cmusic.grammar.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.syntax.Name;

/**
 * The local names that an expression sees: those of its own block, then those of the blocks around it. What the language
 * itself defines there comes last of all, after the definitions of the file.
 */
final class Scope {

    private final Optional<Scope> outer;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, Name> later = new LinkedHashMap<>();
    private final Set<String> builtIns = new LinkedHashSet<>();
    private boolean complete = true;

    private Scope(Optional<Scope> outer, String... builtIns) {
        this.outer = outer;
        this.builtIns.addAll(List.of(builtIns));
    }

    /** What expressions at the top of a file see. */
    static Scope ofFile() {
        return new Scope(Optional.empty(), "silence");
    }

    /** What the members of an instrument see. */
    static Scope ofInstrument() {
        return new Scope(Optional.empty(), "silence", "bank");
    }

    /** What the members of an effect see. */
    static Scope ofEffect() {
        return new Scope(Optional.empty(), "silence", "input");
    }

    /** A scope within this one. */
    Scope inner() {
        return new Scope(Optional.of(this));
    }

    /** Defines a name; the first of two in one scope holds. */
    void define(Name name) {
        names.putIfAbsent(name.text(), name);
    }

    /** Takes down that this scope will define a name further on. */
    void announce(Name name) {
        later.putIfAbsent(name.text(), name);
    }

    /** What a name that is not known here will mean further on. */
    Optional<Name> findLater(String name) {
        Name found = later.get(name);
        return found == null && outer.isPresent() ? outer.get().findLater(name) : Optional.ofNullable(found);
    }

    /** Whether this very scope defines a name. */
    boolean defines(String name) {
        return names.containsKey(name);
    }

    /** Takes down that names may be defined here that could not be read. */
    void markIncomplete() {
        complete = false;
    }

    /** Whether all names of this scope and those around it are known. */
    boolean isComplete() {
        return complete && (outer.isEmpty() || outer.get().isComplete());
    }

    /** What a local name means here. */
    Optional<Name> find(String name) {
        Name found = names.get(name);
        return found == null && outer.isPresent() ? outer.get().find(name) : Optional.ofNullable(found);
    }

    /** Whether the language itself defines a name here. */
    boolean isBuiltIn(String name) {
        return builtIns.contains(name) || outer.isPresent() && outer.get().isBuiltIn(name);
    }

    /** All local names that can be used here, the innermost first. */
    List<Candidate> candidates() {
        Map<String, Name> all = new LinkedHashMap<>();
        collect(all);
        return all.values().stream()
                .map(name -> Candidate.of(name.text(), name.span()))
                .toList();
    }

    private void collect(Map<String, Name> all) {
        names.forEach(all::putIfAbsent);
        outer.ifPresent(scope -> scope.collect(all));
    }

    /** What the language itself defines here. */
    List<Candidate> builtIns() {
        List<Candidate> all = new ArrayList<>();
        builtIns.forEach(name -> all.add(Candidate.of(name)));
        outer.ifPresent(scope -> all.addAll(scope.builtIns()));
        return all;
    }
}
