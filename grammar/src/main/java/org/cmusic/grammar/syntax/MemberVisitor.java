package org.cmusic.grammar.syntax;

/** An answer for each kind of member. */
public interface MemberVisitor<R> {

    R visit(Parameter parameter);

    R visit(LetDefinition let);

    R visit(NaturalBlock naturalBlock);

    R visit(RatioPartial ratioPartial);

    R visit(FrequencyPartial frequencyPartial);

    R visit(PartialBank partialBank);

    R visit(OutputBlock outputBlock);

    R visit(Unreadable unreadable);
}
