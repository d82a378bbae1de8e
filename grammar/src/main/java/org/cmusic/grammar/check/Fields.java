package org.cmusic.grammar.check;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.FrequencyPartial;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.RatioPartial;
import org.cmusic.grammar.syntax.Send;

/** The fields of partials, banks, {@code natural} and {@code output}: each known, and given once. */
final class Fields implements NodeCheck {

    private static final List<String> PARTIAL = List.of("level", "env", "bend", "phase", "pan");
    private static final List<String> BANK = List.of("ratio", "level", "env", "bend", "phase", "pan");
    private static final List<String> NATURAL = List.of("pitch", "length", "attack", "amp");
    private static final List<String> OUTPUT = List.of("signal", "gain", "pan");

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof RatioPartial partial) {
            check("a partial", PARTIAL, partial.fields(), diagnostics);
        } else if (node instanceof FrequencyPartial partial) {
            check("a partial", PARTIAL, partial.fields(), diagnostics);
        } else if (node instanceof PartialBank bank) {
            check("a bank of partials", BANK, bank.fields(), diagnostics);
        } else if (node instanceof NaturalBlock natural) {
            check("`natural`", NATURAL, natural.fields(), diagnostics);
        } else if (node instanceof OutputBlock output) {
            check("`output`", OUTPUT, output.fields(), diagnostics);
            List<Name> effects = new ArrayList<>();
            for (Send send : output.sends()) {
                effects.add(send.effect());
            }
            once(effects, "send ", diagnostics);
        }
    }

    private static void check(String owner, List<String> known, List<Assignment> fields, Diagnostics diagnostics) {
        List<Name> names = new ArrayList<>();
        for (Assignment field : fields) {
            Name name = field.name();
            names.add(name);
            if (!known.contains(name.text())) {
                diagnostics.add(Diagnostic.at("unknown-field", name.span())
                        .with("owner", owner)
                        .with("name", name.text())
                        .suggest(name.text(), known.stream().map(Candidate::of).toList()));
            }
        }
        once(names, "", diagnostics);
    }

    private static void once(List<Name> names, String prefix, Diagnostics diagnostics) {
        if (names.size() < 2) {
            return;
        }
        Repeated.find(
                names,
                (name, first) -> diagnostics.add(Diagnostic.at("duplicate-field", name.span())
                        .with("name", prefix + name.text())
                        .related("given", first.span())));
    }
}
