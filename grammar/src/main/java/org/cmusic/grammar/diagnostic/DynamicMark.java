package org.cmusic.grammar.diagnostic;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The marks of loudness in printed music, {@code pp} to {@code fff}, and a level for each: {@code mf} is the usual one. */
public final class DynamicMark {

    private static final Map<String, String> LEVELS = Map.of(
            "ppp", "-30dB",
            "pp", "-24dB",
            "p", "-20dB",
            "mp", "-16dB",
            "mf", "-12dB",
            "f", "-9dB",
            "ff", "-6dB",
            "fff", "-3dB");

    private static final Set<String> CHANGES =
            Set.of("cresc", "crescendo", "dim", "diminuendo", "decresc", "decrescendo");

    private DynamicMark() {}

    /** A level for a mark, as it is written; empty for any other word. */
    public static Optional<String> level(String word) {
        return Optional.ofNullable(LEVELS.get(word));
    }

    /** Whether a word asks for growing louder or softer. */
    public static boolean isChange(String word) {
        return CHANGES.contains(word);
    }
}
