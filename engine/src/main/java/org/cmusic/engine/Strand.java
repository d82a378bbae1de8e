package org.cmusic.engine;

import java.util.List;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;

/** What of a mix has one place in the score. Strands are equal if that place is. */
public sealed interface Strand {

    /**
     * The notes of a part that are written at one place: of a chord, of the turns of a loop.
     *
     * @param part the place of the part in the performance
     * @param origin where they are written
     * @param callers where the phrases were played through which they came, the outermost first
     */
    record Notes(int part, Origin origin, List<Origin> callers) implements Strand {
        public Notes {
            callers = List.copyOf(callers);
        }

        // Spelled out: what the machine would make of it starts late.
        @Override
        public boolean equals(Object other) {
            return other instanceof Notes notes
                    && part == notes.part
                    && origin.equals(notes.origin)
                    && callers.equals(notes.callers);
        }

        @Override
        public int hashCode() {
            return (part * 31 + origin.hashCode()) * 31 + callers.hashCode();
        }
    }

    /** What comes out of an effect, by its place in the performance. */
    record Effect(int index) implements Strand {}

    /** The strand that a note belongs to. */
    static Strand of(Event note) {
        return new Notes(note.part(), note.origin(), note.callers());
    }
}
