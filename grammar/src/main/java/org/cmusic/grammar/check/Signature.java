package org.cmusic.grammar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PhraseParameter;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.UnitGenerator;

/**
 * The parameters of what is called: an instrument, effect, phrase, function or unit generator.
 *
 * @param owner its name
 * @param slots its parameters, in the order in which unnamed arguments fill them
 * @param naming how its parameters may be given
 * @param complete whether all parameters are known
 */
record Signature(String owner, List<Slot> slots, Naming naming, boolean complete) {

    /** How parameters may be given. */
    enum Naming {
        /** By name, or by place before those by name. */
        FREE,
        /** By place only: functions. */
        BY_PLACE,
        /** Like {@link #FREE}, but the first takes all that are given by place. */
        COLLECTING
    }

    Signature {
        slots = List.copyOf(slots);
    }

    static Signature of(UnitGenerator generator) {
        List<Input> inputs = generator.inputs();
        boolean collecting = !inputs.isEmpty() && inputs.get(0).kind() == Kind.LIST;
        List<Slot> slots = inputs.stream()
                .map(input -> new Slot(input.name(), input.isRequired(), input.choices(), Optional.empty()))
                .toList();
        return new Signature(generator.name(), slots, collecting ? Naming.COLLECTING : Naming.FREE, true);
    }

    static Signature of(InstrumentDefinition instrument) {
        return ofMembers(instrument.name(), instrument.members());
    }

    static Signature of(EffectDefinition effect) {
        return ofMembers(effect.name(), effect.members());
    }

    private static Signature ofMembers(Name owner, List<Member> members) {
        List<Slot> slots = new ArrayList<>();
        boolean complete = true;
        for (Member member : members) {
            if (member instanceof Parameter parameter) {
                slots.add(slot(parameter.name(), parameter.defaultValue().isEmpty()));
            } else if (member instanceof Unreadable unreadable) {
                unreadable.name().ifPresent(name -> slots.add(slot(name, false)));
                complete = false;
            }
        }
        return new Signature(owner.text(), slots, Naming.FREE, complete);
    }

    static Signature of(PhraseDefinition phrase) {
        List<Slot> slots = phrase.parameters().stream().map(Signature::slot).toList();
        return new Signature(phrase.name().text(), slots, Naming.FREE, true);
    }

    private static Slot slot(PhraseParameter parameter) {
        return slot(parameter.name(), parameter.defaultValue().isEmpty());
    }

    private static Slot slot(Name name, boolean required) {
        return new Slot(name.text(), required, List.of(), Optional.of(name.span()));
    }

    /** The parameter called {@code name}, if there is one. */
    Optional<Slot> slot(String name) {
        for (Slot slot : slots) {
            if (slot.name().equals(name)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** The parameter that the argument at a place fills, counted from 0, if there is one. */
    Optional<Slot> slot(int place) {
        int index = naming == Naming.COLLECTING ? 0 : place;
        return index < slots.size() ? Optional.of(slots.get(index)) : Optional.empty();
    }

    /** The parameter that an argument fills, if there is one; {@code place} counts from 0. */
    Optional<Slot> slot(Argument argument, int place) {
        return argument.name().isPresent() ? slot(argument.name().get().text()) : slot(place);
    }

    /** What is wrong with {@code name} as the name of a parameter, if it is none. */
    Optional<Diagnostic> unknown(Name name, Diagnostics diagnostics) {
        if (!complete || slot(name.text()).isPresent()) {
            return Optional.empty();
        }
        Diagnostic unknown = Diagnostic.at("unknown-parameter", name.span())
                .with("owner", owner)
                .with("name", name.text());
        return Optional.of(diagnostics.suggesting(
                unknown, name.text(), () -> slots.stream().map(Slot::candidate).toList()));
    }

    /** How it is called, with what must be given: {@code lowpass(x, freq=…)}. */
    String written() {
        return owner
                + slots.stream()
                        .map(slot -> slot.required() ? slot.name() : slot.name() + "=…")
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
