package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code partials n in 1..16 { … }}: one sine for each value of the variable. */
public record PartialBank(Name variable, Domain domain, List<Assignment> fields, Span span) implements Member {

    public PartialBank {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(MemberVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(variable);
        visitor.accept(domain);
        fields.forEach(visitor);
    }
}
