package org.cmusic.grammar.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.diagnostic.Suggestion;
import org.cmusic.grammar.syntax.Name;

/**
 * Which definitions are used, and which definition uses which. A definition is known by the name in its text, wherever
 * it stands.
 */
final class Uses {

    private static final int MOST_MISSED = 1000;

    private final Set<Name> used = new HashSet<>();
    private final Map<Name, Map<Name, Span>> byUser = new LinkedHashMap<>();
    private final Set<String> missed = new HashSet<>();
    private final Map<Source, Set<Source>> imports = new HashMap<>();
    private Optional<Name> user = Optional.empty();

    /** Does {@code work}, in which all uses are uses by {@code definition}. */
    void by(Name definition, Runnable work) {
        Optional<Name> before = user;
        user = Optional.of(definition);
        work.run();
        user = before;
    }

    /** Takes down that {@code definition} is used at {@code place}; by itself does not count. */
    void use(Name definition, Span place) {
        if (user.filter(definition::equals).isEmpty()) {
            used.add(definition);
        }
        if (place.source() != definition.span().source()) {
            imports.computeIfAbsent(place.source(), importing -> new HashSet<>())
                    .add(definition.span().source());
        }
        user.ifPresent(
                name -> byUser.computeIfAbsent(name, n -> new LinkedHashMap<>()).putIfAbsent(definition, place));
    }

    /** Takes down that a name was used which nothing has. */
    void miss(String name) {
        if (missed.size() < MOST_MISSED) {
            missed.add(name);
        }
    }

    /** Whether a definition is used, or would be if a mistyped name near its own were mended. */
    boolean isUsed(Name definition) {
        return used.contains(definition) || isMissed(definition.text());
    }

    /** Whether a name was used which nothing has and which is near that of a definition. */
    boolean isMissed(String definition) {
        return missed.stream().anyMatch(name -> Suggestion.isNear(name, definition));
    }

    /** Whether a file uses a definition of another. */
    boolean isUsed(Source imported, Source importing) {
        return imports.getOrDefault(importing, Set.of()).contains(imported);
    }

    /** The definitions that use others, in the order they were met. */
    Set<Name> users() {
        return byUser.keySet();
    }

    /** What a definition uses, and where first. */
    Map<Name, Span> usedBy(Name definition) {
        return byUser.getOrDefault(definition, Map.of());
    }
}
