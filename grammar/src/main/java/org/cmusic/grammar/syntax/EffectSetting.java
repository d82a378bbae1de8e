package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code effect hall(t60=3s)}: sets parameters of an effect for the piece. */
public record EffectSetting(Name effect, List<Argument> arguments, Span span) implements Statement {

    public EffectSetting {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(effect);
        arguments.forEach(visitor);
    }
}
