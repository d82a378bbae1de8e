package org.cmusic.model.carl;

import java.util.List;
import java.util.Optional;

/** The programs that fill functions. */
public enum Generator {
    GEN0("gen0", "0"),
    GEN1("gen1", "1"),
    GEN2("gen2", "2"),
    GEN3("gen3", "3"),
    GEN4("gen4", "4"),
    GEN5("gen5", "5"),
    GEN6("gen6", "6"),
    CHUBBY("chubby"),
    CSPLINE("cspline"),
    GENRAW("genraw"),
    QUAD("quad"),
    SHEPENV("shepenv"),
    STEP("step");

    private final List<String> symbols;

    Generator(String... symbols) {
        this.symbols = List.of(symbols);
    }

    /** The program that scores call {@code symbol}. */
    public static Optional<Generator> of(String symbol) {
        return List.of(values()).stream()
                .filter(generator -> generator.symbols.contains(symbol))
                .findFirst();
    }

    /** As scores write it. */
    public String symbol() {
        return symbols.get(0);
    }
}
