package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.FrequencyPartial;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.RatioPartial;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Unreadable;

/** An instrument has something that sounds, and a pitch if its partials are multiples of one. */
final class InstrumentForm implements NodeCheck {

    /** The parameter that a written pitch fills and that the ratios of partials multiply. */
    static final String PITCH = "pitch";

    private static final String BANK = "bank";

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (!(node instanceof InstrumentDefinition instrument)
                || instrument.members().stream().anyMatch(Unreadable.class::isInstance)) {
            return;
        }
        if (!sounds(instrument.members())) {
            diagnostics.add(Diagnostic.at("empty-instrument", instrument.name().span())
                    .with("name", instrument.name().text()));
        }
        ratioWithoutPitch(instrument.members())
                .ifPresent(place -> diagnostics.add(Diagnostic.at("missing-pitch", place)
                        .with("owner", instrument.name().text())));
    }

    /** Whether some member makes a sound. */
    static boolean sounds(List<Member> members) {
        return members.stream()
                .anyMatch(member -> member instanceof RatioPartial
                        || member instanceof FrequencyPartial
                        || member instanceof PartialBank
                        || member instanceof OutputBlock output && hasSignal(output));
    }

    /** The first ratio that there is no pitch to multiply. */
    static Optional<Span> ratioWithoutPitch(List<Member> members) {
        boolean pitch = members.stream()
                .anyMatch(member -> member instanceof Parameter parameter
                        && parameter.name().text().equals(PITCH));
        return pitch
                ? Optional.empty()
                : members.stream().flatMap(member -> ratio(member).stream()).findFirst();
    }

    /** Whether a signal is given that is more than the sum of the partials. */
    private static boolean hasSignal(OutputBlock output) {
        return output.fields().stream()
                .filter(field -> field.name().text().equals("signal"))
                .anyMatch(field -> !(field.value() instanceof Reference reference
                        && reference.name().equals(BANK)));
    }

    private static Optional<Span> ratio(Member member) {
        if (member instanceof RatioPartial partial) {
            return Optional.of(partial.ratio().span());
        }
        return member instanceof PartialBank bank ? Optional.of(bank.variable().span()) : Optional.empty();
    }
}
