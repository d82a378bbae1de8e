package org.cmusic.model.score;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression;

/** The flat notes of a score, in written order: however many there are, they are read one at a time. */
public interface FlatNotes {
    /** No notes. */
    FlatNotes NONE = new FlatNotes() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public FlatNote get(int index) {
            throw new IndexOutOfBoundsException(index);
        }
    };

    /** How many there are. */
    int size();

    /** The note at {@code index}. */
    FlatNote get(int index);

    /**
     * Where the note at {@code index} starts, in seconds, if it and its length are written as constants and it can be told
     * without making the note; else no number.
     */
    default double start(int index) {
        return Double.NaN;
    }

    /**
     * One flat note.
     *
     * @param arguments one for each parameter of the instrument, some empty
     * @param stream the number of its random stream, if it is given
     */
    record FlatNote(
            Instrument instrument,
            Expression at,
            Expression length,
            List<Optional<Expression>> arguments,
            Optional<Expression> stream,
            Origin origin) {}
}
