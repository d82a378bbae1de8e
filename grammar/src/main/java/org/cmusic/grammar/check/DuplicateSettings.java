package org.cmusic.grammar.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.ChannelsSetting;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.SeedSetting;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.grammar.syntax.Unit;

/**
 * Settings that stand twice at the top of a score or in one section; a key twice at one beat, as far as the beats are
 * literals. Tempo and meter are looked at where their beats are computed.
 */
final class DuplicateSettings {

    private final Diagnostics diagnostics;

    DuplicateSettings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks the statements of a file and of its sections. */
    void check(List<Statement> statements) {
        Map<Setting, Span> first = new HashMap<>();
        for (Statement statement : statements) {
            setting(statement)
                    .ifPresent(setting -> Optional.ofNullable(first.putIfAbsent(setting, statement.span()))
                            .ifPresent(before -> report(setting, statement.span(), before)));
            if (statement instanceof SectionStatement section) {
                check(section.statements());
            }
        }
    }

    private void report(Setting setting, Span place, Span first) {
        Diagnostic diagnostic = Diagnostic.at("duplicate-setting", place)
                .with("name", setting.name())
                .related("first", first);
        diagnostics.add(setting.changes() ? diagnostic.variant("at") : diagnostic);
    }

    /**
     * What may be set once.
     *
     * @param name as messages call it
     * @param changes whether it may be set again from another beat on
     * @param beat from which beat it holds; 0 for what holds for the piece
     */
    private record Setting(String name, boolean changes, double beat) {}

    private static Optional<Setting> setting(Statement statement) {
        if (statement instanceof KeySetting key) {
            return changing("key", key.at());
        }
        return word(statement).map(name -> new Setting(name, false, 0));
    }

    private static Optional<Setting> changing(String name, Optional<Expression> at) {
        if (at.isEmpty()) {
            return Optional.of(new Setting(name, true, 0));
        }
        return at.flatMap(Literal::of)
                .filter(literal -> literal.unit() == Unit.BEAT)
                .map(literal -> new Setting(name, true, literal.value()));
    }

    private static Optional<String> word(Statement statement) {
        if (statement instanceof TitleSetting) {
            return Optional.of("title");
        }
        if (statement instanceof SeedSetting) {
            return Optional.of("seed");
        }
        if (statement instanceof ChannelsSetting) {
            return Optional.of("channels");
        }
        if (statement instanceof TuningSetting) {
            return Optional.of("tuning");
        }
        if (statement instanceof PickupSetting) {
            return Optional.of("pickup");
        }
        return statement instanceof EffectSetting effect
                ? Optional.of("effect " + effect.effect().text())
                : Optional.empty();
    }
}
