package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmusic.grammar.check.Wholeness;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.Statement;

/** The effects that what is played sends to, each after all that send to it. */
final class EffectOrder {
    private final Program program;
    private final List<Definition> ordered = new ArrayList<>();
    private final Map<Statement, Integer> indices = new IdentityHashMap<>();

    /**
     * Follows the sends.
     *
     * @param played the instruments that are played
     */
    EffectOrder(Program program, List<Definition> played) {
        this.program = program;
        List<Definition> lastFirst = new ArrayList<>();
        Set<Statement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Definition instrument : played) {
            sendsOf(instrument).forEach(effect -> visit(effect, seen, lastFirst));
        }
        for (int i = lastFirst.size() - 1; i >= 0; i--) {
            indices.put(lastFirst.get(i).statement(), ordered.size());
            ordered.add(lastFirst.get(i));
        }
    }

    /** Depth first: an effect is put down when all that it sends to are. */
    private void visit(Definition effect, Set<Statement> seen, List<Definition> lastFirst) {
        if (seen.add(effect.statement())) {
            sendsOf(effect).forEach(next -> visit(next, seen, lastFirst));
            lastFirst.add(effect);
        }
    }

    private List<Definition> sendsOf(Definition definition) {
        List<Definition> targets = new ArrayList<>();
        for (Member member : members(definition.statement())) {
            if (member instanceof OutputBlock output) {
                output.sends()
                        .forEach(
                                send -> effect(definition.file(), send.effect()).ifPresent(targets::add));
            }
        }
        return targets;
    }

    private static List<Member> members(Statement statement) {
        if (statement instanceof EffectDefinition effect) {
            return effect.members();
        }
        return statement instanceof org.cmusic.grammar.syntax.InstrumentDefinition instrument
                ? instrument.members()
                : List.of();
    }

    private Optional<Definition> effect(ProgramFile file, Name name) {
        return program.namespace(file)
                .find(name.text())
                .filter(definition ->
                        definition.statement() instanceof EffectDefinition effect && Wholeness.isWhole(effect));
    }

    /** The effects in order. */
    List<Definition> ordered() {
        return ordered;
    }

    /** The place of the effect that {@code name} means in {@code file}; empty where it is not played. */
    Optional<Integer> index(ProgramFile file, Name name) {
        return effect(file, name).map(definition -> indices.get(definition.statement()));
    }
}
