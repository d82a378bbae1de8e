package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.AtStep;
import org.cmusic.grammar.syntax.Block;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.ForStep;
import org.cmusic.grammar.syntax.IfStep;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PlayStep;
import org.cmusic.grammar.syntax.RepeatStep;
import org.cmusic.grammar.syntax.SetItem;
import org.cmusic.grammar.syntax.SetStep;
import org.cmusic.grammar.syntax.Step;
import org.cmusic.grammar.syntax.Unreadable;

/**
 * Checks the names in the steps of a part or a phrase. A {@code let} among steps is known to the steps after it, to the
 * end of its block.
 */
final class StepNames {

    private final Lookup lookup;
    private final ValueNames values;
    private final Optional<Signature> instrument;

    /** @param instrument what plays the steps, where that is one and known */
    StepNames(Lookup lookup, Optional<Signature> instrument) {
        this.lookup = lookup;
        this.values = new ValueNames(lookup);
        this.instrument = instrument;
    }

    /** Checks a block that sees {@code outer}. */
    void check(Block block, Scope outer) {
        Scope scope = outer.inner();
        block.steps().stream()
                .filter(LetDefinition.class::isInstance)
                .forEach(let -> scope.announce(((LetDefinition) let).name()));
        block.steps().forEach(step -> check(step, scope));
    }

    private void check(Step step, Scope scope) {
        if (step instanceof Unreadable unreadable) {
            unreadable.name().ifPresent(scope::define);
        } else if (step instanceof LetDefinition let) {
            values.check(let.value(), scope);
            lookup.define(let.name(), scope);
        } else if (step instanceof ForStep loop) {
            values.check(loop.domain(), scope);
            Scope body = scope.inner();
            lookup.define(loop.variable(), body);
            check(loop.body(), body);
        } else if (step instanceof PlayStep play) {
            play(play, scope);
        } else if (step instanceof IfStep choice) {
            choice(choice, scope);
        } else if (step instanceof RepeatStep repeat) {
            values.check(repeat.count(), scope);
            check(repeat.body(), scope);
        } else if (step instanceof AtStep at) {
            values.check(at.time(), scope);
            check(at.body(), scope);
        } else {
            note(step);
            values.check(step, scope);
        }
    }

    private void choice(IfStep choice, Scope scope) {
        choice.branches().forEach(branch -> {
            values.check(branch.condition(), scope);
            check(branch.body(), scope);
        });
        choice.otherwise().ifPresent(block -> check(block, scope));
    }

    private void play(PlayStep play, Scope scope) {
        lookup.find(play.phrase(), Sort.PHRASE)
                .map(Signature::of)
                .ifPresent(phrase ->
                        ArgumentCheck.all(play.phrase().span(), phrase, play.arguments(), lookup.diagnostics()));
        values.checkAll(play.arguments(), scope);
    }

    private void note(Step step) {
        if (step instanceof NoteStep note) {
            parameters(note.arguments());
        } else if (step instanceof ChordStep chord) {
            parameters(chord.arguments());
        } else if (step instanceof SetStep set) {
            set.items().stream().map(SetItem::name).forEach(this::parameter);
        }
    }

    private void parameters(List<Assignment> arguments) {
        arguments.forEach(argument -> parameter(argument.name()));
    }

    private void parameter(Name name) {
        instrument
                .flatMap(signature -> signature.unknown(name, lookup.diagnostics()))
                .ifPresent(lookup.diagnostics()::add);
    }
}
