package org.cmusic.grammar.syntax;

/** Anything that has a value. Operators are nested by precedence; parentheses leave no trace. */
public sealed interface Expression extends Node
        permits Quantity,
                Text,
                Truth,
                PitchLiteral,
                Reference,
                ListLiteral,
                Unary,
                Binary,
                Conditional,
                Call,
                Points,
                Unreadable {

    /** Calls the method of {@code visitor} that is for this kind of expression. */
    <R> R accept(ExpressionVisitor<R> visitor);
}
