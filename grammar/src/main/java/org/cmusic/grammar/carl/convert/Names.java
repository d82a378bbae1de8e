package org.cmusic.grammar.carl.convert;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives instruments names that today's language takes, each once. */
final class Names {
    private static final Set<String> TAKEN = Set.of(
            "cmusic",
            "import",
            "instrument",
            "effect",
            "wave",
            "curve",
            "phrase",
            "part",
            "section",
            "note",
            "let",
            "param",
            "partial",
            "partials",
            "natural",
            "output",
            "send",
            "title",
            "tempo",
            "meter",
            "pickup",
            "key",
            "tuning",
            "seed",
            "channels",
            "set",
            "each",
            "repeat",
            "for",
            "in",
            "if",
            "then",
            "else",
            "play",
            "plays",
            "at",
            "over",
            "rest",
            "tie",
            "true",
            "false",
            "and",
            "or",
            "not",
            "silence",
            "bank",
            "input",
            "whole",
            "pitch",
            "pan",
            "loudness",
            "end");

    private final Set<String> given = new HashSet<>();

    /** A name made of that of an old instrument. */
    String of(String old) {
        String name = old.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        if (!name.matches("[a-z_].*")) {
            name = "i" + name;
        }
        if (TAKEN.contains(name) || name.matches("[bfpv][0-9_]+")) {
            name = name + "_";
        }
        String unique = name;
        for (int count = 2; !given.add(unique); count++) {
            unique = name + "_" + count;
        }
        return unique;
    }
}
