package org.cmusic.grammar.carl.macro;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;

/**
 * Replaces macros in lines. What a macro stands for is read again for macros, though not for itself. Between quotation marks
 * or apostrophes nothing is replaced. A call may go on over several lines.
 */
final class Expander {
    /** Gives the lines that a call goes on over. */
    interface Supply {
        /**
         * The next line; empty at the end of the file.
         *
         * @param directives whether a line for the preprocessor is taken as text; else it is the end as well
         */
        Optional<Letters> more(boolean directives);
    }

    private final Map<String, Macro> macros;
    private final Supply supply;
    private final Budget budget;
    private final Diagnostics diagnostics;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int calls;
    private char quote;

    Expander(Map<String, Macro> macros, Supply supply, Budget budget, Diagnostics diagnostics) {
        this.macros = macros;
        this.supply = supply;
        this.budget = budget;
        this.diagnostics = diagnostics;
    }

    /** Adds what a line becomes. */
    void expand(Letters line, Letters out) {
        frames.clear();
        frames.push(new Frame(Optional.empty(), line));
        quote = 0;
        calls = 0;
        while (hasMore()) {
            step(out);
        }
    }

    /** Whether the line at hand goes on; what macros stood for is left behind where it ends. */
    private boolean hasMore() {
        while (frames.element().isMacro() && frames.element().isSpent()) {
            frames.pop();
        }
        return !frames.element().isSpent();
    }

    private void step(Letters out) {
        Frame frame = frames.element();
        char c = frame.current();
        if (quote == 0 && Name.begins(c)) {
            word(frame, out);
            return;
        }
        if (c == '"' || c == '\'') {
            quote = quote == 0 ? c : quote == c ? 0 : quote;
        }
        out.add(frame.text(), frame.at());
        frame.move(frame.at() + 1);
    }

    private void word(Frame frame, Letters out) {
        int start = frame.at();
        int end = start + 1;
        while (end < frame.text().length() && Name.goesOn(frame.text().at(end))) {
            end++;
        }
        frame.move(end);
        Macro macro = macros.get(frame.text().text(start, end));
        if (macro == null) {
            out.add(frame.text(), start, end);
            return;
        }
        Letters name = new Letters();
        name.add(frame.text(), start, end);
        if (isWithinItself(macro, name)) {
            out.addAll(name);
        } else if (macro.parameters().isEmpty()) {
            replace(macro, List.of(), name, name.span(0, name.length() - 1));
        } else {
            call(macro, name, out);
        }
    }

    private boolean isWithinItself(Macro macro, Letters name) {
        for (Frame frame : frames) {
            if (frame.isOf(macro)) {
                diagnostics.add(told("macro-recursion", macro, name));
                return true;
            }
        }
        return false;
    }

    private static Diagnostic told(String slug, Macro macro, Letters name) {
        return Diagnostic.at(slug, name.span(0, name.length() - 1))
                .with("name", macro.name())
                .related("macro", macro.definition());
    }

    private void replace(Macro macro, List<Letters> arguments, Letters name, Span call) {
        Optional<Use> outer = name.use(0);
        Use use = new Use(macro.definition(), outer.map(Use::call).orElse(call), outer);
        budget.replace(macro.length(arguments), use.call());
        budget.requireDepth(frames.size() + calls, use.call());
        frames.push(new Frame(Optional.of(macro), macro.replace(arguments, use)));
    }

    private void call(Macro macro, Letters name, Letters out) {
        Letters between = new Letters();
        if (!opens(between, name)) {
            out.addAll(name);
            out.addAll(between);
            return;
        }
        budget.requireDepth(frames.size() + ++calls, name.span(0, name.length() - 1));
        Optional<List<Letters>> arguments = arguments(name, macro);
        calls--;
        if (arguments.isPresent() && isCounted(macro, arguments.get(), name)) {
            replace(macro, arguments.get(), name, name.span(0, name.length() - 1));
        }
    }

    /** Passes over blanks and ends of lines to a parenthesis, if there is one. */
    private boolean opens(Letters between, Letters name) {
        while (true) {
            if (!hasMore()) {
                Optional<Letters> line = supply.more(false);
                if (line.isEmpty()) {
                    return false;
                }
                frames.element().replace(line.get());
            } else {
                Frame frame = frames.element();
                char c = frame.current();
                if (c != '(' && c != '\n' && !Name.isBlank(c)) {
                    return false;
                }
                if (c != '(') {
                    between.add(frame.text(), frame.at());
                }
                frame.move(frame.at() + 1);
                if (c == '(') {
                    return true;
                }
            }
        }
    }

    /** What stands between the parentheses, already expanded; empty if they do not close. */
    private Optional<List<Letters>> arguments(Letters name, Macro macro) {
        List<Letters> arguments = new ArrayList<>();
        Letters argument = new Letters();
        int level = frames.size();
        int depth = 1;
        while (depth > 0) {
            if (!hasMore()) {
                Optional<Letters> line = supply.more(true);
                if (line.isEmpty()) {
                    diagnostics.add(told("macro-arguments", macro, name).variant("open"));
                    return Optional.empty();
                }
                frames.element().replace(line.get());
                continue;
            }
            char c = quote == 0 ? frames.element().current() : 0;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 || c == ',' && depth == 1 && frames.size() <= level) {
                arguments.add(argument);
                argument = new Letters();
                frames.element().move(frames.element().at() + 1);
            } else if (frames.element().current() == '\n') {
                argument.add(' ', frames.element().text(), frames.element().at());
                frames.element().move(frames.element().at() + 1);
            } else {
                step(argument);
            }
        }
        return Optional.of(arguments);
    }

    private boolean isCounted(Macro macro, List<Letters> arguments, Letters name) {
        int wanted = macro.parameters().orElseThrow().size();
        boolean none = wanted == 0 && arguments.size() == 1 && arguments.get(0).length() == 0;
        if (!none && arguments.size() != wanted) {
            diagnostics.add(
                    told("macro-arguments", macro, name).with("wanted", wanted).with("count", arguments.size()));
            return false;
        }
        return true;
    }
}
