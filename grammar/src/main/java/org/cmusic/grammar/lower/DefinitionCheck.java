package org.cmusic.grammar.lower;

import java.util.Optional;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.Kind;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Binding;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Mistakes;
import org.cmusic.model.score.Parameter;
import org.cmusic.model.score.PartialGroup;
import org.cmusic.model.score.Patch;

/** Checks the kinds in an instrument or effect, whether or not it is played. */
final class DefinitionCheck {
    private final KindCheck kinds;
    private final ClickCheck clicks;

    private DefinitionCheck(Mistakes mistakes) {
        this.kinds = new KindCheck(mistakes);
        this.clicks = new ClickCheck(mistakes);
    }

    static void check(Instrument instrument, Mistakes mistakes) {
        DefinitionCheck check = new DefinitionCheck(mistakes);
        check.checkPatch(instrument.patch());
        for (PartialGroup group : instrument.partials()) {
            check.checkPartial(group);
        }
    }

    static void check(Patch effect, Mistakes mistakes) {
        new DefinitionCheck(mistakes).checkPatch(effect);
    }

    private void checkPatch(Patch patch) {
        for (int slot : patch.order()) {
            if (slot < patch.parameters().size()) {
                checkParameter(slot, patch.parameters().get(slot));
            } else {
                Binding binding = patch.bindings().get(slot - patch.parameters().size());
                kinds.define(slot, binding.value());
            }
        }
        patch.output().signal().ifPresent(kinds::check);
        patch.output().gain().ifPresent(gain -> requireLevel("gain", gain));
        require("pan", Kind.POSITION, patch.output().pan());
        patch.output().sends().forEach(send -> requireLevel("send", send.level()));
    }

    private void requireLevel(String name, Expression level) {
        kinds.check(level).ifPresent(kind -> kinds.requireLevel(name, kind, level));
    }

    private void checkParameter(int slot, Parameter parameter) {
        kinds.declare(slot, parameter.kind());
        require(parameter.name(), parameter.kind(), parameter.fallback());
        parameter.fallback().ifPresent(fallback -> checkUsual(parameter, fallback));
        parameter.range().ifPresent(range -> checkDefault(parameter, range));
    }

    private void checkUsual(Parameter parameter, Expression fallback) {
        if (fallback instanceof Expression.Constant constant
                && parameter.range().isEmpty()) {
            UsualRanges.unusual(parameter.name(), constant.result(), fallback.origin())
                    .ifPresent(kinds.mistakes()::add);
        }
    }

    private void checkDefault(Parameter parameter, Bounds range) {
        if (parameter.fallback().isPresent()
                && parameter.fallback().get() instanceof Expression.Constant constant
                && constant.result() instanceof Value.Quantity quantity
                && quantity.kind() == parameter.kind()) {
            DefaultRange.check(parameter, range, quantity, constant.origin(), kinds.mistakes());
        }
    }

    private void require(String name, Kind wanted, Optional<Expression> expression) {
        if (expression.isEmpty()) {
            return;
        }
        Optional<Kind> found = kinds.check(expression.get());
        if (found.isPresent()) {
            kinds.require(name, wanted, found.get(), expression.get());
        }
    }

    private void checkPartial(PartialGroup group) {
        if (group instanceof PartialGroup.Harmonic harmonic) {
            require("ratio", Kind.NUMBER, Optional.of(harmonic.ratio()));
        } else if (group instanceof PartialGroup.Fixed fixed) {
            require("partial", Kind.FREQUENCY, Optional.of(fixed.frequency()));
        } else if (group instanceof PartialGroup.Bank bank) {
            kinds.declare(bank.slot(), Kind.NUMBER);
            require("partials", Kind.NUMBER, Optional.of(bank.low()));
            require("partials", Kind.NUMBER, Optional.of(bank.high()));
            kinds.movement().requireInit("partials", bank.low());
            kinds.movement().requireInit("partials", bank.high());
            require("ratio", Kind.NUMBER, bank.ratio());
        }
        PartialGroup.Fields fields = group.fields();
        require("level", Kind.LEVEL, fields.level());
        require("phase", Kind.ANGLE, fields.phase());
        if (fields.phase().isPresent()) {
            kinds.movement().requireInit("phase", fields.phase().get());
        }
        require("pan", Kind.POSITION, fields.pan());
        if (fields.envelope().isPresent()) {
            clicks.check(fields.envelope().get());
            requireOne("env", fields.envelope().get(), Kind.CURVE, Kind.NUMBER, Kind.LEVEL);
        }
        if (fields.bend().isPresent()) {
            requireOne("bend", fields.bend().get(), Kind.INTERVAL, Kind.INTERVAL, Kind.NUMBER);
        }
    }

    /** One of two kinds will do; {@code told} is what the message asks for. */
    private void requireOne(String name, Expression expression, Kind told, Kind usual, Kind other) {
        Optional<Kind> kind = kinds.check(expression);
        if (kind.isPresent() && kind.get() != usual && kind.get() != other) {
            kinds.mismatch(name, told, kind.get(), expression);
        }
    }
}
