package org.cmusic.grammar.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.cmusic.grammar.syntax.Name;

/** Finds names that stand more than once where each may stand once. */
final class Repeated {

    private Repeated() {}

    /** Gives each name that stood before, and the first of its kind. */
    static void find(List<Name> names, BiConsumer<Name, Name> report) {
        Map<String, Name> first = new HashMap<>();
        for (Name name : names) {
            Name before = first.putIfAbsent(name.text(), name);
            if (before != null) {
                report.accept(name, before);
            }
        }
    }
}
