package org.cmusic.grammar.lower;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.cmusic.model.expression.Value;

/**
 * A value in two numbers: a tag, and bits that the tag gives a meaning. What is no literal is the place of an expression in
 * a list.
 */
record PackedLiteral(long tag, long bits) {
    private static final long EXPRESSION = -1;
    private static final long PITCH = -2;
    private static final long BEATS = -3;
    private static final long MOST = (1L << 30) - 1;
    private static final int LETTERS = 7;
    private static final Kind[] KINDS = Kind.values();
    private static final int ACCIDENTALS = 16;

    /** Packs a value; an expression is added to {@code expressions}. */
    static PackedLiteral pack(Expression expression, List<Expression> expressions) {
        Optional<PackedLiteral> literal = literal(expression);
        if (literal.isPresent()) {
            return literal.get();
        }
        expressions.add(expression);
        return new PackedLiteral(EXPRESSION, expressions.size() - 1);
    }

    /** Whether a tag is that of an expression that is no literal. */
    static boolean isExpression(long tag) {
        return tag == EXPRESSION;
    }

    private static Optional<PackedLiteral> literal(Expression expression) {
        if (expression instanceof Quantity quantity) {
            return pack(Literals.value(quantity), 1);
        }
        boolean negative = expression instanceof Unary unary
                && unary.operator() == Unary.Operator.MINUS
                && unary.operand() instanceof Quantity;
        if (negative) {
            return pack(Literals.value((Quantity) ((Unary) expression).operand()), -1);
        }
        if (expression instanceof PitchLiteral pitch) {
            long letter = Letter.valueOf(String.valueOf(pitch.letter())).ordinal();
            long number = (pitch.octave() * ACCIDENTALS + pitch.accidental() + ACCIDENTALS / 2) * LETTERS + letter;
            return Optional.of(new PackedLiteral(PITCH, number));
        }
        return Optional.empty();
    }

    private static Optional<PackedLiteral> pack(Value value, int sign) {
        if (value instanceof Value.Quantity quantity) {
            long bits = Double.doubleToRawLongBits(sign * quantity.amount());
            return Optional.of(new PackedLiteral(quantity.kind().ordinal(), bits));
        }
        Beats beats = ((Value.Span) value).beats();
        if (Math.abs(beats.numerator()) > MOST || beats.denominator() > MOST) {
            return Optional.empty();
        }
        return Optional.of(new PackedLiteral(BEATS, sign * beats.numerator() << 32 | beats.denominator()));
    }

    /** Whether it lowers to a constant, which a spelled pitch does not: that depends on the tuning. */
    boolean isConstant() {
        return tag >= 0 || tag == BEATS;
    }

    /** A time in seconds; no number where it is something else. */
    double seconds() {
        return tag == Kind.TIME.ordinal() ? Double.longBitsToDouble(bits) : Double.NaN;
    }

    /** The expression, where it is one. */
    Optional<Expression> expression(List<Expression> expressions) {
        return tag == EXPRESSION ? Optional.of(expressions.get((int) bits)) : Optional.empty();
    }

    /** What it lowers to, where it is a literal. */
    org.cmusic.model.expression.Expression literal(Place place) {
        if (tag == PITCH) {
            return new org.cmusic.model.expression.Expression.Spelled(pitch(), place);
        }
        if (tag == BEATS) {
            Value beats = new Value.Span(Beats.of(bits >> 32, bits & 0xFFFFFFFFL));
            return new org.cmusic.model.expression.Expression.Constant(beats, place);
        }
        Value value = new Value.Quantity(KINDS[(int) tag], Double.longBitsToDouble(bits));
        return new org.cmusic.model.expression.Expression.Constant(value, place);
    }

    private Pitch pitch() {
        int letter = (int) (bits % LETTERS);
        int rest = (int) (bits / LETTERS);
        return new Pitch(Letter.values()[letter], rest % ACCIDENTALS - ACCIDENTALS / 2, rest / ACCIDENTALS);
    }
}
