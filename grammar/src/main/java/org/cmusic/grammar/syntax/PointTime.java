package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** When a breakpoint is reached. */
public sealed interface PointTime extends Node {

    /**
     * A time from the start of the note, a percentage of it, or, where negative, a time from its end:
     * {@code 20ms}, {@code 80%}, {@code -80ms}.
     */
    record Moment(Expression time) implements PointTime {
        @Override
        public Span span() {
            return time.span();
        }

        @Override
        public void eachChild(Consumer<? super Node> visitor) {
            visitor.accept(time);
        }
    }

    /** The end of the note. */
    record End(Span span) implements PointTime {}
}
