package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** A sign or a negation before its operand. */
public record Unary(Operator operator, Expression operand, Span span) implements Expression {

    /** What stands before the operand. */
    public enum Operator {
        MINUS("-"),
        NOT("not");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As it is written. */
        public String symbol() {
            return symbol;
        }
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(operand);
    }
}
