package org.cmusic.grammar.parser;

import java.util.function.Consumer;
import org.cmusic.grammar.syntax.Statement;

/** Passes on the statements behind those that were passed on before. */
final class Behind implements Consumer<Statement> {

    private final Consumer<Statement> target;
    private int before;

    /** @param before how many statements were passed on before */
    Behind(int before, Consumer<Statement> target) {
        this.before = before;
        this.target = target;
    }

    @Override
    public void accept(Statement statement) {
        if (before > 0) {
            before--;
        } else {
            target.accept(statement);
        }
    }
}
