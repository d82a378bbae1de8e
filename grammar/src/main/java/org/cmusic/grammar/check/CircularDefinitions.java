package org.cmusic.grammar.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PhraseDefinition;

/** Phrases that play each other, effects that send to each other and values that need each other, in a circle. */
final class CircularDefinitions {

    private final Uses uses;
    private final Diagnostics diagnostics;
    private final Set<Name> phrases = new HashSet<>();
    private final Set<Name> effects = new HashSet<>();
    private final Set<Name> done = new HashSet<>();
    /** The definitions from the first one looked at to the one at hand, each using the next. */
    private final Map<Name, Iterator<Name>> path = new LinkedHashMap<>();

    CircularDefinitions(Program program, Uses uses, Diagnostics diagnostics) {
        this.uses = uses;
        this.diagnostics = diagnostics;
        program.files().forEach(this::addNames);
    }

    private void addNames(ProgramFile file) {
        file.statements().forEach(statement -> {
            if (statement instanceof PhraseDefinition phrase) {
                phrases.add(phrase.name());
            } else if (statement instanceof EffectDefinition effect) {
                effects.add(effect.name());
            }
        });
    }

    /** Reports each circle once. */
    void check() {
        uses.users().forEach(this::follow);
    }

    /** Follows all uses from {@code start} on, in depth but without recursion: chains may be long. */
    private void follow(Name start) {
        Deque<Name> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            Iterator<Name> next = path.get(open.peek());
            if (next.hasNext()) {
                enter(next.next(), open);
            } else {
                path.remove(open.peek());
                done.add(open.pop());
            }
        }
    }

    private void enter(Name name, Deque<Name> open) {
        if (path.containsKey(name)) {
            report(name, open.peek());
        } else if (!done.contains(name)) {
            path.put(name, uses.usedBy(name).keySet().iterator());
            open.push(name);
        }
    }

    private void report(Name again, Name last) {
        List<Name> circle =
                path.keySet().stream().dropWhile(name -> !name.equals(again)).toList();
        String chain = Stream.concat(circle.stream(), Stream.of(again))
                .map(name -> "`" + name.text() + "`")
                .collect(Collectors.joining(" → "));
        String slug = phrases.contains(again) ? "phrase-cycle" : effects.contains(again) ? "effect-cycle" : "let-cycle";
        diagnostics.add(Diagnostic.at(slug, uses.usedBy(last).get(again)).with("chain", chain));
    }
}
