package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** Two operands with an operator between them. */
public record Binary(Operator operator, Expression left, Expression right, Span span) implements Expression {

    /** The operators between two operands; a higher level binds tighter. */
    public enum Operator {
        OR("or", 1),
        AND("and", 2),
        EQUAL("==", 4),
        UNEQUAL("!=", 4),
        LESS("<", 4),
        AT_MOST("<=", 4),
        GREATER(">", 4),
        AT_LEAST(">=", 4),
        ADD("+", 5),
        SUBTRACT("-", 5),
        MULTIPLY("*", 6),
        DIVIDE("/", 6),
        POWER("^", 8);

        /** Where {@code not} stands among the levels: below comparison. */
        public static final int LEVEL_OF_NOT = 3;

        /** Where the sign stands among the levels: {@code -2^2} is -4, {@code -a * b} is {@code (-a) * b}. */
        public static final int LEVEL_OF_MINUS = 7;

        private final String symbol;
        private final int level;

        Operator(String symbol, int level) {
            this.symbol = symbol;
            this.level = level;
        }

        /** As it is written. */
        public String symbol() {
            return symbol;
        }

        /** How tight it binds, from 1 (loosest) to 8. */
        public int level() {
            return level;
        }

        /** Whether it compares its operands; comparisons do not chain. */
        public boolean compares() {
            return level == EQUAL.level;
        }
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(left);
        visitor.accept(right);
    }
}
