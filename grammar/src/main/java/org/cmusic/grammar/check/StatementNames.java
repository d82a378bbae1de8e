package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.grammar.syntax.WaveDefinition;

/** Checks the names in the statements of one file. */
final class StatementNames {

    private final Lookup lookup;
    private final ValueNames values;
    private final MemberNames members;

    StatementNames(Lookup lookup) {
        this.lookup = lookup;
        this.values = new ValueNames(lookup);
        this.members = new MemberNames(lookup);
    }

    /** Checks the statements at the top of the file. */
    void check(List<Statement> statements) {
        statements.forEach(statement -> check(statement, Scope.ofFile()));
    }

    private void check(Statement statement, Scope scope) {
        if (statement instanceof InstrumentDefinition instrument) {
            members.check(instrument);
        } else if (statement instanceof EffectDefinition effect) {
            members.check(effect);
        } else if (statement instanceof PhraseDefinition phrase) {
            lookup.uses().by(phrase.name(), () -> phrase(phrase, scope.inner()));
        } else if (statement instanceof PartDefinition part) {
            part(part, scope);
        } else if (statement instanceof SectionStatement section) {
            section(section, scope.inner());
        } else if (statement instanceof EffectSetting setting) {
            lookup.find(setting.effect(), Sort.EFFECT)
                    .map(Signature::of)
                    .ifPresent(effect -> ArgumentCheck.some(effect, setting.arguments(), lookup.diagnostics()));
            values.checkAll(setting.arguments(), scope);
        } else if (statement instanceof TuningSetting tuning) {
            tuning(tuning, scope);
        } else {
            value(statement, scope);
        }
    }

    private void value(Statement statement, Scope scope) {
        if (statement instanceof LetDefinition let) {
            lookup.uses().by(let.name(), () -> values.check(let, scope));
        } else if (statement instanceof WaveDefinition wave) {
            lookup.uses().by(wave.name(), () -> values.check(wave, scope));
        } else if (statement instanceof CurveDefinition curve) {
            lookup.uses().by(curve.name(), () -> values.check(curve, scope));
        } else {
            values.check(statement, scope);
        }
    }

    private void phrase(PhraseDefinition phrase, Scope scope) {
        phrase.parameters().forEach(parameter -> {
            values.check(parameter, scope);
            lookup.define(parameter.name(), scope);
        });
        new StepNames(lookup, Optional.empty()).check(phrase.body(), scope);
    }

    private void part(PartDefinition part, Scope scope) {
        Optional<Signature> instrument =
                lookup.find(part.instrument(), Sort.INSTRUMENT).map(Signature::of);
        instrument.ifPresent(signature -> ArgumentCheck.some(signature, part.arguments(), lookup.diagnostics()));
        values.checkAll(part.arguments(), scope);
        new StepNames(lookup, instrument).check(part.body(), scope);
    }

    /** The lets of a section are known in all of it. */
    private void section(SectionStatement section, Scope scope) {
        for (Statement statement : section.statements()) {
            if (statement instanceof LetDefinition let) {
                lookup.define(let.name(), scope);
            } else if (statement instanceof Unreadable unreadable) {
                unreadable.name().ifPresentOrElse(scope::define, scope::markIncomplete);
            }
        }
        section.statements().forEach(statement -> check(statement, scope));
    }

    private void tuning(TuningSetting tuning, Scope scope) {
        if (tuning.scale() instanceof Call call) {
            tuning(call.function(), call.arguments(), scope);
        } else if (tuning.scale() instanceof Reference reference) {
            tuning(new Name(reference.name(), reference.span()), List.of(), scope);
        } else {
            values.check(tuning.scale(), scope);
        }
    }

    private void tuning(Name name, List<Argument> arguments, Scope scope) {
        Optional<Signature> signature = Signatures.tuning(name.text());
        signature.ifPresentOrElse(
                found -> ArgumentCheck.all(name.span(), found, arguments, lookup.diagnostics()),
                () -> lookup.diagnostics()
                        .add(Diagnostic.at("unknown-tuning", name.span())
                                .with("name", name.text())
                                .suggest(name.text(), Signatures.tunings())));
        values.checkAll(arguments, scope);
    }
}
