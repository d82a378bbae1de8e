package org.cmusic.grammar.syntax;

/** An answer for each kind of step. */
public interface StepVisitor<R> {

    R visit(NoteStep note);

    R visit(ChordStep chord);

    R visit(RestStep rest);

    R visit(EachStep each);

    R visit(SetStep set);

    R visit(BarCheckStep barCheck);

    R visit(PlayStep play);

    R visit(RepeatStep repeat);

    R visit(ForStep loop);

    R visit(IfStep choice);

    R visit(AtStep at);

    R visit(LetDefinition let);

    R visit(Unreadable unreadable);
}
