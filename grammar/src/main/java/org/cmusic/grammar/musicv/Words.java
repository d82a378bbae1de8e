package org.cmusic.grammar.musicv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.model.musicv.Generator;
import org.cmusic.model.musicv.Operation;

/** The three letters that cards begin with. */
final class Words {
    static final String INSTRUMENT = "INS";
    static final String END = "END";

    private static final List<String> OPERATIONS =
            List.of("NOT", INSTRUMENT, "GEN", "SV3", "SEC", "TER", "SV1", "SV2", "PLF", "PLS", "SI3", "SIA");

    private Words() {}

    /** The operation that a card asks for. */
    static Optional<Operation> operation(String name) {
        return Operation.of(OPERATIONS.indexOf(name) + 1);
    }

    /** All words that a card can begin with. */
    static List<Candidate> all() {
        return Stream.of(
                        OPERATIONS.stream(),
                        Stream.of(END, "COM"),
                        Stream.of(Generator.values()).map(Generator::name))
                .flatMap(words -> words)
                .map(Candidate::of)
                .toList();
    }
}
