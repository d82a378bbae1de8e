package org.cmusic.grammar.lower;

import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.ProgramFile;

/**
 * What an expression is lowered in.
 *
 * @param file whose names it sees
 * @param lets those of the section it stands in, which come before the names of the file
 * @param locals the local names
 * @param sites numbers what is random
 * @param role what kind of definition it stands in
 */
record Context(ProgramFile file, Map<String, Definition> lets, Locals locals, Sites sites, Role role) {

    Context {
        lets = Map.copyOf(lets);
    }

    /** The top level of a definition or of a score. */
    Context(ProgramFile file, Role role) {
        this(file, Map.of(), new Locals(), new Sites(), role);
    }

    /** The kinds of definitions, which differ in the signals they know. */
    enum Role {
        /** Knows {@code bank}. */
        INSTRUMENT,
        /** Knows {@code input}. */
        EFFECT,
        /** Knows no signal of its own. */
        SCORE
    }

    /** The same with a scope within. */
    Context inner() {
        return new Context(file, lets, locals.inner(), sites, role);
    }

    /** The names of another file's top level, and nothing local: for what is defined there and used here. */
    Context definedIn(ProgramFile other) {
        return new Context(other, Map.of(), new Locals(), sites, role);
    }

    /** The same within something that has a name, by which what is random in it is told from all else. */
    Context within(String name) {
        return new Context(file, lets, locals, sites.of(name), role);
    }

    /** The same for what belongs to no instrument or effect, wherever it is used. */
    private Context ofScore(ProgramFile other, Map<String, Definition> known, Definition definition) {
        return new Context(
                other, known, new Locals(), new Sites().of(definition.name().text()), Role.SCORE);
    }

    /** The same in a section that has lets of its own. */
    Context inSection(Map<String, Definition> own) {
        return new Context(file, own, locals, sites, role);
    }

    /** The let of the section that a name means. */
    Optional<Definition> let(String name) {
        return Optional.ofNullable(lets.get(name));
    }

    /** Whether a definition is a let of the section. */
    boolean isLet(Definition definition) {
        return let(definition.name().text())
                .filter(own -> own.statement() == definition.statement())
                .isPresent();
    }

    /** What a let, a wave or a curve that is used here is lowered in. */
    Context of(Definition definition) {
        return isLet(definition) ? ofScore(file, lets, definition) : ofScore(definition.file(), Map.of(), definition);
    }
}
