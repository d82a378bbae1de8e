package org.cmusic.grammar.syntax;

/** What may stand in a part, a phrase or a block inside one. */
public sealed interface Step extends Node
        permits NoteStep,
                ChordStep,
                RestStep,
                EachStep,
                SetStep,
                BarCheckStep,
                PlayStep,
                RepeatStep,
                ForStep,
                IfStep,
                AtStep,
                LetDefinition,
                Unreadable {

    /** Calls the method of {@code visitor} that is for this kind of step. */
    <R> R accept(StepVisitor<R> visitor);
}
