package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/**
 * A spelled pitch: {@code C4}, {@code F#3}, {@code Ebb4}.
 *
 * @param letter {@code A} to {@code G}
 * @param accidental semitones the letter is raised, -2 to 2
 * @param octave 0 to 9; octave 4 begins with middle C
 */
public record PitchLiteral(char letter, int accidental, int octave, Span span) implements Expression {

    /** The pitch as the language spells it. */
    public String spelling() {
        return letter + (accidental < 0 ? "b" : "#").repeat(Math.abs(accidental)) + octave;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
