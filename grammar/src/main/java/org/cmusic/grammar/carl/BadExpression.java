package org.cmusic.grammar.carl;

/** An expression that means nothing. */
final class BadExpression extends Exception {
    private static final long serialVersionUID = 1L;

    private final String variant;
    private final String symbol;

    /**
     * @param variant which wording tells it
     * @param symbol the part that is wrong
     */
    BadExpression(String variant, String symbol) {
        super(variant, null, false, false);
        this.variant = variant;
        this.symbol = symbol;
    }

    String variant() {
        return variant;
    }

    String symbol() {
        return symbol;
    }
}
