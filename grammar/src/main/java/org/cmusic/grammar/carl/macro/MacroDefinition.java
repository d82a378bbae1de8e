package org.cmusic.grammar.carl.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;

/** Reads what stands behind {@code #define}. */
final class MacroDefinition {
    private final Directive directive;
    private final String text;
    private final Diagnostics diagnostics;
    private int at;

    MacroDefinition(Directive directive, Diagnostics diagnostics) {
        this.directive = directive;
        this.text = directive.line().toString();
        this.diagnostics = diagnostics;
    }

    /** The macro; empty, and reported, if there is none to be read. */
    Optional<Macro> read() {
        int start = directive.rest();
        at = Name.end(text, start);
        if (at == start) {
            wrong("name");
            return Optional.empty();
        }
        String name = text.substring(start, at);
        Span place = directive.line().span(start, at - 1);
        if (at == text.length() || text.charAt(at) != '(') {
            return Optional.of(macro(name, Optional.empty(), place));
        }
        at++;
        return parameters().map(parameters -> macro(name, Optional.of(parameters), place));
    }

    private Macro macro(String name, Optional<List<String>> parameters, Span place) {
        return Macro.of(name, parameters, text.substring(at).strip(), place);
    }

    private Optional<List<String>> parameters() {
        List<String> names = new ArrayList<>();
        at = directive.pastBlanks(at);
        if (at < text.length() && text.charAt(at) == ')') {
            at++;
            return Optional.of(names);
        }
        while (true) {
            int end = Name.end(text, at);
            String name = text.substring(at, end);
            at = directive.pastBlanks(end);
            char c = at < text.length() ? text.charAt(at) : 0;
            if (name.isEmpty() || names.contains(name) || c != ',' && c != ')') {
                wrong("parameters");
                return Optional.empty();
            }
            names.add(name);
            at++;
            if (c == ')') {
                return Optional.of(names);
            }
            at = directive.pastBlanks(at);
        }
    }

    private void wrong(String variant) {
        diagnostics.add(Diagnostic.at("bad-directive", directive.restPlace()).variant(variant));
    }
}
