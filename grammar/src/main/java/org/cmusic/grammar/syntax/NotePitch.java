package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** One pitch of a note as it stands in a part, with the intervals written after it: {@code C#5-14ct}, {@code @440Hz}. */
public sealed interface NotePitch extends Node {

    /** The intervals in written order: each a quantity, or the negative of one. */
    List<Expression> offsets();

    /** A pitch by name, which the tuning applies to. */
    record Spelled(PitchLiteral pitch, List<Expression> offsets, Span span) implements NotePitch {
        public Spelled {
            offsets = List.copyOf(offsets);
        }

        @Override
        public void eachChild(Consumer<? super Node> visitor) {
            visitor.accept(pitch);
            offsets.forEach(visitor);
        }
    }

    /** What follows an {@code @}: a frequency, or a pitch that was computed. */
    record Computed(Expression frequency, List<Expression> offsets, Span span) implements NotePitch {
        public Computed {
            offsets = List.copyOf(offsets);
        }

        @Override
        public void eachChild(Consumer<? super Node> visitor) {
            visitor.accept(frequency);
            offsets.forEach(visitor);
        }
    }
}
