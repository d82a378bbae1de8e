package org.cmusic.model.expression;

/** The arithmetic and comparison operators. */
public enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    POWER("^"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    EQUAL("=="),
    NOT_EQUAL("!=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As scores write it. */
    public String symbol() {
        return symbol;
    }

    /** Whether it compares and gives a truth. */
    public boolean isComparison() {
        return compareTo(LESS) >= 0;
    }
}
