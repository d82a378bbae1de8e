package org.cmusic.grammar.syntax;

/** An answer for each kind of expression. */
public interface ExpressionVisitor<R> {

    R visit(Quantity quantity);

    R visit(Text text);

    R visit(Truth truth);

    R visit(PitchLiteral pitch);

    R visit(Reference reference);

    R visit(ListLiteral list);

    R visit(Unary unary);

    R visit(Binary binary);

    R visit(Conditional conditional);

    R visit(Call call);

    R visit(Points points);

    R visit(Unreadable unreadable);
}
