package org.cmusic.notation.abc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.model.music.Articulation;
import org.cmusic.notation.Dynamic;

/** The names of marks between {@code !} and {@code !}, and the letters that stand for them. */
final class Marking {
    private static final Map<String, Articulation> ARTICULATIONS = Map.ofEntries(
            Map.entry("staccato", Articulation.STACCATO),
            Map.entry("wedge", Articulation.STACCATISSIMO),
            Map.entry("tenuto", Articulation.TENUTO),
            Map.entry("accent", Articulation.ACCENT),
            Map.entry(">", Articulation.ACCENT),
            Map.entry("emphasis", Articulation.ACCENT),
            Map.entry("marcato", Articulation.MARCATO),
            Map.entry("^", Articulation.MARCATO),
            Map.entry("fermata", Articulation.FERMATA),
            Map.entry("invertedfermata", Articulation.FERMATA),
            Map.entry("trill", Articulation.TRILL),
            Map.entry("tr", Articulation.TRILL));

    private static final Map<Character, String> USUAL = Map.ofEntries(
            Map.entry('.', "staccato"),
            Map.entry('~', "roll"),
            Map.entry('H', "fermata"),
            Map.entry('L', "accent"),
            Map.entry('M', "lowermordent"),
            Map.entry('O', "coda"),
            Map.entry('P', "uppermordent"),
            Map.entry('S', "segno"),
            Map.entry('T', "trill"),
            Map.entry('u', "upbow"),
            Map.entry('v', "downbow"));

    private final Map<Character, String> letters = new HashMap<>(USUAL);

    /** The articulation of a name, if it is one. */
    static Optional<Articulation> articulation(String name) {
        return Optional.ofNullable(ARTICULATIONS.get(name));
    }

    /** The name by which an articulation is written; empty for slurs. */
    static String name(Articulation articulation) {
        return switch (articulation) {
            case STACCATO -> ".";
            case STACCATISSIMO -> "!wedge!";
            case TENUTO -> "!tenuto!";
            case ACCENT -> "!accent!";
            case MARCATO -> "!marcato!";
            case FERMATA -> "!fermata!";
            case TRILL -> "!trill!";
            case SLUR_BEGINS, SLUR_ENDS -> "";
        };
    }

    /** How loud a mark such as {@code mf} is, in decibels below the loudest; empty if it is none such. */
    static OptionalDouble level(String name) {
        return Dynamic.named(name).stream().mapToDouble(Dynamic::level).findFirst();
    }

    /** Whether any mark has this name. */
    static boolean isKnown(String name) {
        return ARTICULATIONS.containsKey(name) || level(name).isPresent();
    }

    /** The name of the mark that a letter stands for. */
    Optional<String> named(char letter) {
        return Optional.ofNullable(letters.get(letter));
    }

    /**
     * Takes a field {@code U:}.
     *
     * @return whether it is one
     */
    boolean define(String value) {
        int equals = value.indexOf('=');
        if (equals < 0) {
            return false;
        }
        String letter = value.substring(0, equals).strip();
        String meaning = value.substring(equals + 1).strip();
        if (letter.length() != 1 || "HIJKLMNOPQRSTUVWXYhijklmnopqrstuvw~.".indexOf(letter.charAt(0)) < 0) {
            return false;
        }
        boolean marked = meaning.length() > 2
                && "!+".indexOf(meaning.charAt(0)) >= 0
                && meaning.charAt(meaning.length() - 1) == meaning.charAt(0);
        letters.put(letter.charAt(0), marked ? meaning.substring(1, meaning.length() - 1) : meaning);
        return true;
    }
}
