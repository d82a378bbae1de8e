package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code section "B" { … }}: parts and the settings that hold from its beat 0. */
public record SectionStatement(Text title, List<Statement> statements, Span span) implements Statement {

    public SectionStatement {
        statements = List.copyOf(statements);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(title);
        statements.forEach(visitor);
    }
}
