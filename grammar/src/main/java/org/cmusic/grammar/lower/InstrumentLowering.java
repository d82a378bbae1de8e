package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.FrequencyPartial;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.RatioPartial;
import org.cmusic.model.Kind;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Natural;
import org.cmusic.model.score.PartialGroup;
import org.cmusic.model.score.Patch;

/** Lowers instruments. */
final class InstrumentLowering {
    private final PatchLowering patch;
    private final Constants constants;
    private final InstrumentDefinition definition;
    private final List<PartialGroup> partials = new ArrayList<>();

    private InstrumentLowering(PatchLowering patch, Constants constants, InstrumentDefinition definition) {
        this.patch = patch;
        this.constants = constants;
        this.definition = definition;
    }

    static Instrument lower(
            Definition definition, ExpressionLowering expressions, Constants constants, EffectOrder effects) {
        PatchLowering patch =
                new PatchLowering(expressions, constants, effects, definition.file(), Context.Role.INSTRUMENT);
        return new InstrumentLowering(patch, constants, (InstrumentDefinition) definition.statement()).instrument();
    }

    private Instrument instrument() {
        Patch lowered = patch.patch(definition.name(), definition.members(), this::addPartials);
        Optional<Natural> natural = PatchLowering.only(NaturalBlock.class, definition.members()).stream()
                .findFirst()
                .map(this::natural);
        boolean random = patch.lowered().stream().anyMatch(ExpressionTree::drawsChance);
        return new Instrument(lowered, partials, natural, random);
    }

    private void addPartials() {
        for (Member member : definition.members()) {
            Place place = new Place(member.span());
            if (member instanceof RatioPartial partial) {
                partials.add(new PartialGroup.Harmonic(
                        patch.lower(partial.ratio(), patch.context()),
                        fields(partial.fields(), patch.context()),
                        place));
            } else if (member instanceof FrequencyPartial partial) {
                partials.add(new PartialGroup.Fixed(
                        patch.lower(partial.frequency(), patch.context()),
                        fields(partial.fields(), patch.context()),
                        place));
            } else if (member instanceof PartialBank bank && bank.domain() instanceof Range range) {
                partials.add(bank(bank, range, place));
            }
        }
    }

    private PartialGroup bank(PartialBank bank, Range range, Place place) {
        Context inner = patch.context().inner();
        int slot = inner.locals().define(bank.variable().text(), Optional.of(Kind.NUMBER));
        return new PartialGroup.Bank(
                slot,
                patch.lower(range.low(), patch.context()),
                patch.lower(range.high(), patch.context()),
                patch.field(bank.fields(), "ratio", inner),
                fields(bank.fields(), inner),
                place);
    }

    private PartialGroup.Fields fields(List<Assignment> fields, Context where) {
        return new PartialGroup.Fields(
                patch.field(fields, "level", where),
                patch.field(fields, "env", where),
                patch.field(fields, "bend", where),
                patch.field(fields, "phase", where),
                patch.field(fields, "pan", where));
    }

    private Natural natural(NaturalBlock block) {
        return new Natural(
                amount(block, "pitch", Kind.FREQUENCY),
                amount(block, "length", Kind.TIME),
                amount(block, "attack", Kind.TIME).orElse(0),
                amount(block, "amp", Kind.LEVEL));
    }

    private OptionalDouble amount(NaturalBlock block, String name, Kind kind) {
        Context file = patch.context().definedIn(patch.context().file());
        for (Assignment field : block.fields()) {
            if (field.name().text().equals(name)) {
                return constants.amount(field.value(), kind, name, file).stream()
                        .mapToDouble(Double::doubleValue)
                        .findFirst();
            }
        }
        return OptionalDouble.empty();
    }
}
