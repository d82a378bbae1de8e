package org.cmusic.grammar.check;

import java.util.List;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.model.Kind;

/** The kind of a parameter is one that parameters may have. */
final class ParameterKinds implements NodeCheck {

    private static final List<Candidate> KINDS = List.of(
                    Kind.NUMBER,
                    Kind.TRUTH,
                    Kind.FREQUENCY,
                    Kind.LEVEL,
                    Kind.TIME,
                    Kind.BEATS,
                    Kind.INTERVAL,
                    Kind.ANGLE,
                    Kind.POSITION,
                    Kind.STRING,
                    Kind.LIST,
                    Kind.WAVE,
                    Kind.CURVE,
                    Kind.SIGNAL)
            .stream()
            .map(kind -> Candidate.of(kind.label()))
            .toList();

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof Parameter parameter && !exists(parameter.kind())) {
            diagnostics.add(Diagnostic.at("unknown-kind", parameter.kind().span())
                    .with("name", parameter.kind().text())
                    .suggest(parameter.kind().text(), KINDS));
        }
    }

    /** Whether parameters may have a kind of that name. */
    static boolean exists(Name kind) {
        return KINDS.stream().anyMatch(known -> known.name().equals(kind.text()));
    }
}
