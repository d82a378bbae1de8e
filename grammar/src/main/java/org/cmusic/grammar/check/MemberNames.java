package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.RatioPartial;
import org.cmusic.grammar.syntax.Send;
import org.cmusic.grammar.syntax.Unreadable;

/**
 * Checks the names in instruments and effects. Their parameters and lets see each other, in whatever order they are
 * written.
 */
final class MemberNames {

    private final Lookup lookup;
    private final ValueNames values;

    MemberNames(Lookup lookup) {
        this.lookup = lookup;
        this.values = new ValueNames(lookup);
    }

    /** Checks an instrument. */
    void check(InstrumentDefinition instrument) {
        lookup.uses().by(instrument.name(), () -> check(instrument.members(), Scope.ofInstrument()));
    }

    /** Checks an effect. */
    void check(EffectDefinition effect) {
        lookup.uses().by(effect.name(), () -> check(effect.members(), Scope.ofEffect()));
    }

    private void check(List<Member> members, Scope scope) {
        for (Member member : members) {
            define(member, scope);
        }
        for (Member member : members) {
            check(member, scope);
        }
    }

    private void define(Member member, Scope scope) {
        if (member instanceof Parameter parameter) {
            lookup.define(parameter.name(), scope);
        } else if (member instanceof LetDefinition let) {
            lookup.define(let.name(), scope);
        } else if (member instanceof Unreadable unreadable) {
            unreadable.name().ifPresent(scope::define);
            scope.markIncomplete();
        }
    }

    private void check(Member member, Scope scope) {
        if (member instanceof Parameter parameter) {
            lookup.uses().by(parameter.name(), () -> values.check(parameter, scope));
        } else if (member instanceof LetDefinition let) {
            lookup.uses().by(let.name(), () -> values.check(let.value(), scope));
        } else if (member instanceof PartialBank bank) {
            bank(bank, scope);
        } else if (member instanceof OutputBlock output) {
            output(output, scope);
        } else {
            usePitch(member, scope);
            values.check(member, scope);
        }
    }

    private void bank(PartialBank bank, Scope scope) {
        usePitch(bank, scope);
        values.check(bank.domain(), scope);
        Scope fields = scope.inner();
        lookup.define(bank.variable(), fields);
        values.checkAll(bank.fields(), fields);
    }

    private void output(OutputBlock output, Scope scope) {
        values.checkAll(output.fields(), scope);
        for (Send send : output.sends()) {
            lookup.find(send.effect(), Sort.EFFECT);
            values.check(send.level(), scope);
        }
    }

    /** Partials at a ratio are multiples of the pitch without naming it. */
    private void usePitch(Member member, Scope scope) {
        if (member instanceof RatioPartial || member instanceof PartialBank) {
            Optional<Name> pitch = scope.find(InstrumentForm.PITCH);
            if (pitch.isPresent()) {
                lookup.uses().use(pitch.get(), member.span());
            }
        }
    }
}
