package org.cmusic.model.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cmusic.model.Event;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.RandomStream;
import org.cmusic.model.Tone;
import org.cmusic.model.expression.Value;

/** One note of a performance, with the values of its arguments. */
public final class NoteEvent implements Event {
    private final Instrument instrument;
    private final double start;
    private final double length;
    private final Arguments arguments;
    private final List<Given> given;
    private final long stream;
    private final int part;
    private final Written written;
    private final PieceContext piece;
    private final Optional<Tone> known;

    NoteEvent(
            Instrument instrument,
            double start,
            double length,
            Arguments arguments,
            List<Given> given,
            long stream,
            int part,
            Written written,
            PieceContext piece) {
        this.instrument = instrument;
        this.start = start;
        this.length = length;
        this.arguments = arguments;
        this.given = given;
        this.stream = stream;
        this.part = part;
        this.written = written;
        this.piece = piece;
        this.known = Optional.empty();
    }

    private NoteEvent(NoteEvent other, Tone known) {
        this.instrument = other.instrument;
        this.start = other.start;
        this.length = other.length;
        this.arguments = other.arguments;
        this.given = other.given;
        this.stream = other.stream;
        this.part = other.part;
        this.written = other.written;
        this.piece = other.piece;
        this.known = Optional.of(known);
    }

    /** The same note, which knows already what it sounds like. */
    NoteEvent sounding(Tone tone) {
        return new NoteEvent(this, tone);
    }

    /** What it plays. */
    public Instrument instrument() {
        return instrument;
    }

    @Override
    public double start() {
        return start;
    }

    @Override
    public double length() {
        return length;
    }

    @Override
    public int part() {
        return part;
    }

    @Override
    public Origin origin() {
        return written.origin();
    }

    @Override
    public List<Origin> callers() {
        return written.callers();
    }

    /** The values given, by parameter. */
    public Arguments arguments() {
        return arguments;
    }

    /** The arguments as expressions without names, by parameter. */
    public List<Given> given() {
        return given;
    }

    /** The number of its random stream, from 0 to 2^53 - 1. */
    public long stream() {
        return stream;
    }

    @Override
    public Tone tone() {
        return known.orElseGet(() -> tone(Remarks.NONE));
    }

    /** What it sounds like; what is worth a warning is taken down. */
    public Tone tone(Remarks remarks) {
        long key = RandomStream.mix(piece.seed(), stream);
        return ToneMaker.tone(instrument, arguments, start, length, key, piece, remarks);
    }

    @Override
    public String description() {
        int index = instrument.patch().parameterIndex("pitch");
        if (index >= 0
                && arguments.get(index).orElse(null) instanceof Value.Quantity pitch
                && pitch.kind() == Kind.FREQUENCY) {
            return String.format(Locale.ROOT, "%s %.1fHz at %.2fs", instrument.name(), pitch.amount(), start);
        }
        return String.format(Locale.ROOT, "%s at %.2fs", instrument.name(), start);
    }
}
