package org.cmusic.grammar.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is wrong at one place. Immutable: each method that adds something returns a new diagnostic.
 *
 * <pre>{@code
 * Diagnostic.at("unknown-instrument", name.span())
 *         .with("name", name.text())
 *         .suggest(name.text(), instruments)
 * }</pre>
 *
 * Nothing here is text yet: {@link #message()} and {@link #help()} look it up in the bundle when it is shown.
 *
 * @param slug what kind of mistake, such as {@code unknown-instrument}; the key of its texts
 * @param span where
 * @param variant which wording, {@code slug.message.VARIANT} and {@code slug.help.VARIANT}, if not the plain one; a
 *     variant that has no wording of its own for one of the two uses the plain one
 * @param arguments values the texts quote by name
 * @param candidates names that could have been meant, nearest first, at most {@value #MOST_CANDIDATES}
 * @param near how many of the candidates are near enough to be suggested
 * @param fixes edits that mend it, the likeliest first
 * @param related other places that belong to it
 */
public record Diagnostic(
        String slug,
        Span span,
        Optional<String> variant,
        Map<String, Object> arguments,
        List<Candidate> candidates,
        int near,
        List<Fix> fixes,
        List<Related> related) {

    /** Very many mistakes over very many names would fill the memory. */
    static final int MOST_CANDIDATES = 500;

    private static final int MOST_NEAR = 20;

    public Diagnostic {
        arguments = Map.copyOf(arguments);
        candidates = List.copyOf(candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())));
        fixes = List.copyOf(fixes);
        related = List.copyOf(related);
    }

    /** A diagnostic with the plain wording of its slug. */
    public static Diagnostic at(String slug, Span span) {
        return new Diagnostic(slug, span, Optional.empty(), Map.of(), List.of(), 0, List.of(), List.of());
    }

    /** The same in another wording: {@code slug.message.VARIANT} and {@code slug.help.VARIANT}. */
    public Diagnostic variant(String name) {
        return new Diagnostic(slug, span, Optional.of(name), arguments, candidates, near, fixes, related);
    }

    /** With a value that the texts quote as <code>{name}</code>. */
    public Diagnostic with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Diagnostic(slug, span, variant, more, candidates, near, fixes, related);
    }

    /**
     * With all names that exist, those near {@code wrong} first, and a fix for each near one that puts it in the place
     * of this diagnostic's span.
     */
    public Diagnostic suggest(String wrong, Collection<Candidate> available) {
        List<Candidate> nearest =
                Suggestion.near(wrong, available).stream().limit(MOST_NEAR).toList();
        List<Candidate> ordered = new ArrayList<>(nearest);
        available.stream()
                .filter(candidate -> !nearest.contains(candidate))
                .limit(MOST_CANDIDATES)
                .forEach(ordered::add);
        List<Fix> more = new ArrayList<>(fixes);
        nearest.forEach(candidate -> more.add(Fix.replace(span, candidate.name())));
        return new Diagnostic(slug, span, variant, arguments, ordered, nearest.size(), more, related);
    }

    /** With all names that exist, of which {@code meant} is known to be the right one, and a fix that writes it. */
    public Diagnostic meant(String meant, Collection<Candidate> available) {
        List<Candidate> ordered = new ArrayList<>(available);
        ordered.removeIf(candidate -> candidate.name().equals(meant));
        ordered.add(0, Candidate.of(meant));
        return new Diagnostic(slug, span, variant, arguments, ordered, 1, fixes, related).fix(Fix.replace(span, meant));
    }

    /** With all names that could stand here, none of them likelier than another. */
    public Diagnostic available(Collection<Candidate> names) {
        return new Diagnostic(slug, span, variant, arguments, List.copyOf(names), 0, fixes, related);
    }

    /** With an edit that mends it. */
    public Diagnostic fix(Fix fix) {
        List<Fix> more = new ArrayList<>(fixes);
        more.add(fix);
        return new Diagnostic(slug, span, variant, arguments, candidates, near, more, related);
    }

    /** With another place; {@code key} names a text {@code related.KEY} of the bundle. */
    public Diagnostic related(String key, Span place) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(key, place));
        return new Diagnostic(slug, span, variant, arguments, candidates, near, fixes, more);
    }

    /** How much it weighs. */
    public Severity severity() {
        return Messages.severity(slug);
    }

    /** What is wrong, in one lower-case clause. */
    public String message() {
        return Messages.message(this);
    }

    /** What to write instead. */
    public String help() {
        return Messages.help(this);
    }
}
