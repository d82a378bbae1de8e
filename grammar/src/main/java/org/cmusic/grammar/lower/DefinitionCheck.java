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

    private DefinitionCheck(Mistakes mistakes) {
        this.kinds = new KindCheck(mistakes);
    }

    static void check(Instrument instrument, Mistakes mistakes) {
        DefinitionCheck check = new DefinitionCheck(mistakes);
        check.checkPatch(instrument.patch());
        instrument.partials().forEach(check::checkPartial);
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
        expression.ifPresent(value -> kinds.check(value).ifPresent(found -> kinds.require(name, wanted, found, value)));
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
        fields.phase().ifPresent(phase -> kinds.movement().requireInit("phase", phase));
        require("pan", Kind.POSITION, fields.pan());
        fields.envelope().ifPresent(new ClickCheck(kinds.mistakes())::check);
        fields.envelope().ifPresent(envelope -> requireOne("env", envelope, Kind.CURVE, Kind.NUMBER, Kind.LEVEL));
        fields.bend().ifPresent(bend -> requireOne("bend", bend, Kind.INTERVAL, Kind.INTERVAL, Kind.NUMBER));
    }

    /** One of two kinds will do; {@code told} is what the message asks for. */
    private void requireOne(String name, Expression expression, Kind told, Kind usual, Kind other) {
        kinds.check(expression)
                .filter(kind -> kind != usual && kind != other)
                .ifPresent(kind -> kinds.mismatch(name, told, kind, expression));
    }
}
