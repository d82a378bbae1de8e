package org.cmusic.grammar.check;

import java.util.HashSet;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.Statement;

/** In a score, the parameters of each effect that is sent to have a default or are set for the piece. */
final class EffectParameters {

    private final Program program;
    private final Uses uses;
    private final Diagnostics diagnostics;

    EffectParameters(Program program, Uses uses, Diagnostics diagnostics) {
        this.program = program;
        this.uses = uses;
        this.diagnostics = diagnostics;
    }

    /** Checks all effects that are used. */
    void check() {
        for (ProgramFile file : program.files()) {
            for (Statement statement : file.statements()) {
                if (statement instanceof EffectDefinition effect && uses.isUsed(effect.name())) {
                    check(effect);
                }
            }
        }
    }

    private void check(EffectDefinition effect) {
        Set<String> given = given(effect);
        effect.members().stream()
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .filter(parameter -> parameter.defaultValue().isEmpty()
                        && !given.contains(parameter.name().text()))
                .forEach(parameter -> diagnostics.add(missing(effect, parameter)));
    }

    private Set<String> given(EffectDefinition effect) {
        Signature signature = Signature.of(effect);
        Set<String> given = new HashSet<>();
        for (Statement statement : program.root().statements()) {
            if (statement instanceof EffectSetting setting && means(setting, effect)) {
                for (int place = 0; place < setting.arguments().size(); place++) {
                    signature.slot(setting.arguments().get(place), place).ifPresent(slot -> given.add(slot.name()));
                }
            }
        }
        return given;
    }

    private boolean means(EffectSetting setting, EffectDefinition effect) {
        return program.namespace(program.root())
                .find(setting.effect().text(), EffectDefinition.class)
                .filter(found -> found == effect)
                .isPresent();
    }

    private static Diagnostic missing(EffectDefinition effect, Parameter parameter) {
        return Diagnostic.at("missing-parameter", parameter.name().span())
                .variant("effect")
                .with("owner", effect.name().text())
                .with("name", parameter.name().text());
    }
}
