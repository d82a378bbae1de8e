package org.cmusic.grammar.parser;

import java.util.Locale;

/** The names that definitions may have. */
public final class Identifiers {

    private Identifiers() {}

    /** Whether a definition may have this name and can be referred to by it. */
    public static boolean isIdentifier(String name) {
        return name.matches("[a-z_][A-Za-z0-9_]*")
                && Keywords.type(name).map(Keywords::isSoft).orElse(true);
    }

    /** An identifier that resembles any text, such as the name of a track: {@code Flute 1} becomes {@code flute_1}. */
    public static String from(String text) {
        String plain = text.strip().replaceAll("[^A-Za-z0-9_]+", "_").replaceAll("^_+|_+$", "");
        String small = plain.isEmpty() ? "_" : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
        return isIdentifier(small) ? small : "_" + small;
    }
}
