package org.cmusic.grammar.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cmusic.grammar.syntax.Name;

/** Finds names that stand more than once where each may stand once. */
final class Repeated {

    private Repeated() {}

    /** Gives each name that stood before, and the first of its kind. */
    static void find(Stream<Name> names, BiConsumer<Name, Name> report) {
        Map<String, Name> first = new HashMap<>();
        names.forEach(name -> Optional.ofNullable(first.putIfAbsent(name.text(), name))
                .ifPresent(before -> report.accept(name, before)));
    }
}
