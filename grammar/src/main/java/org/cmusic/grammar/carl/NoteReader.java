package org.cmusic.grammar.carl;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Statement;

/** Reads notes, {@code note T INS DUR p5 …}. */
final class NoteReader {
    private final Desk desk;
    private final InstrumentReader instruments;

    NoteReader(Desk desk, InstrumentReader instruments) {
        this.desk = desk;
        this.instruments = instruments;
    }

    /**
     * A note that was read.
     *
     * @param places the fields of time, instrument and duration
     * @param rest what stands behind the duration, as it was written, where that was asked for
     */
    record Read(Statement.Note note, List<Field> places, String rest) {}

    /** @param traced whether what stands behind the duration is wanted as it was written */
    Optional<Read> read(Field command, boolean traced) {
        if (command.isLast()) {
            return missing(command, "its time");
        }
        Field timePlace = desk.next();
        Expression time = desk.expression(timePlace);
        if (timePlace.isLast()) {
            return missing(timePlace, "its instrument");
        }
        Field name = desk.next();
        Optional<Instrument> instrument = instruments.find(name);
        if (name.isLast()) {
            return missing(name, "its duration");
        }
        Field durationPlace = desk.next();
        Expression duration = desk.expression(durationPlace);
        if (traced) {
            desk.fields().trace();
        }
        List<Expression> parameters = desk.rest(durationPlace);
        String rest = traced && !durationPlace.isLast() ? desk.fields().traced() : "";
        return instrument.map(found -> new Read(
                new Statement.Note(time, found, duration, parameters, desk.origin(timePlace)),
                List.of(timePlace, name, durationPlace),
                rest));
    }

    private Optional<Read> missing(Field field, String what) {
        desk.missing(field, "note", what);
        return Optional.empty();
    }
}
