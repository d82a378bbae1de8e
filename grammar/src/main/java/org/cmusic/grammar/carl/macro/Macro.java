package org.cmusic.grammar.carl.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;

/**
 * A macro: a name for a text, in which parameters are replaced by what the call gives, within quotation marks as well.
 *
 * @param parameters empty for a macro that is named without parentheses
 * @param pieces the text: literal pieces and, between each and the next, one parameter by its number
 */
record Macro(
        String name, Optional<List<String>> parameters, List<String> pieces, List<Integer> holes, Span definition) {

    /** A macro with a text in which the parameters stand by name. */
    static Macro of(String name, Optional<List<String>> parameters, String text, Span definition) {
        List<String> pieces = new ArrayList<>();
        List<Integer> holes = new ArrayList<>();
        List<String> names = parameters.orElse(List.of());
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Math.max(at + 1, Name.end(text, at));
            int hole = names.indexOf(text.substring(at, end));
            if (hole >= 0) {
                pieces.add(text.substring(start, at));
                holes.add(hole);
                start = end;
            }
            at = end;
        }
        pieces.add(text.substring(start));
        return new Macro(name, parameters, pieces, holes, definition);
    }

    /** How long its text becomes. */
    long length(List<Letters> arguments) {
        return pieces.stream().mapToLong(String::length).sum()
                + holes.stream().mapToLong(hole -> arguments.get(hole).length()).sum();
    }

    /** Its text with the arguments in it. */
    Letters replace(List<Letters> arguments, Use use) {
        Letters text = new Letters();
        for (int i = 0; i < holes.size(); i++) {
            text.add(pieces.get(i), use);
            text.addAll(arguments.get(holes.get(i)));
        }
        text.add(pieces.get(holes.size()), use);
        return text;
    }

    /** Whether another says the same. */
    boolean isAs(Macro other) {
        return parameters.equals(other.parameters) && pieces.equals(other.pieces) && holes.equals(other.holes);
    }
}
