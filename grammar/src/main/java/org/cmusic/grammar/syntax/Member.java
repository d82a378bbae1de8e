package org.cmusic.grammar.syntax;

/** What may stand in an instrument or an effect. An effect has parameters, lets and an output only. */
public sealed interface Member extends Node
        permits Parameter,
                LetDefinition,
                NaturalBlock,
                RatioPartial,
                FrequencyPartial,
                PartialBank,
                OutputBlock,
                Unreadable {

    /** Calls the method of {@code visitor} that is for this kind of member. */
    <R> R accept(MemberVisitor<R> visitor);
}
