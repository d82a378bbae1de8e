package org.cmusic.model.carl;

/**
 * An expression of a cmusic score. It is computed in double precision from literals and fields in single precision, and
 * rounded to single precision at the end.
 */
public sealed interface Expression {

    /** What it comes to before it is rounded. */
    double value(Memory memory);

    /** What it comes to. */
    default float result(Memory memory) {
        return (float) value(memory);
    }

    /** A number of the text. */
    record Constant(double number) implements Expression {
        @Override
        public double value(Memory memory) {
            return number;
        }
    }

    /** {@code p5}, {@code p[…]}: the index is cut to a whole number; below 0 there is nothing but 0. */
    record Parameter(Expression index) implements Expression {
        @Override
        public double value(Memory memory) {
            int number = (int) index.result(memory);
            return number < 0 ? 0 : memory.parameter(number);
        }
    }

    /** {@code v5}, {@code v[…]}: the index is cut to a whole number; below 0 there is nothing but 0. */
    record Variable(Expression index) implements Expression {
        @Override
        public double value(Memory memory) {
            int number = (int) index.result(memory);
            return number < 0 ? 0 : memory.variable(number);
        }
    }

    /** A function of a value, or a value with its sign or unit. */
    record Application(Function function, Expression operand) implements Expression {
        @Override
        public double value(Memory memory) {
            return function.apply(operand.value(memory), memory);
        }
    }

    /** Two values made one. */
    record Combination(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public double value(Memory memory) {
            double first = left.value(memory);
            return operator.apply(first, right.value(memory));
        }
    }
}
