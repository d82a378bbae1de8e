package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code note bell at 20s for 3s pitch=A5 amp=-20dB}: the flat form of one note. */
public record NoteStatement(Name instrument, Expression at, Expression length, List<Assignment> arguments, Span span)
        implements Statement {

    public NoteStatement {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(instrument);
        visitor.accept(at);
        visitor.accept(length);
        arguments.forEach(visitor);
    }
}
