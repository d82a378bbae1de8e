package org.cmusic.model.score;

import java.util.HashMap;
import java.util.Map;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.RandomStream;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.NoteTimes;
import org.cmusic.model.expression.Scope;

/**
 * Where a part has come to, as its expressions see it: the time, chance, and while its arguments are evaluated the note.
 * Draws are keyed by the part, the beat, what draws there and how often it did before, so that an edit elsewhere changes
 * none.
 */
final class Place implements Scope.Moment, Scope.Draws {
    private final PieceContext piece;
    private final Beats sectionStart;
    private final long key;
    private final Map<Draw, Integer> draws = new HashMap<>();
    private final Map<Beats, Integer> notes = new HashMap<>();
    private final boolean forward;
    private Beats now = Beats.ZERO;
    private NoteTimes note = new NoteTimes(0);
    private boolean withNote;
    private double noteStart;
    private long noteKey;
    private int parameter;

    /** What draws, and when. */
    private record Draw(Beats beats, int site) {}

    /**
     * The start of a part.
     *
     * @param key the key of the part
     * @param forward whether its time never goes back, so that what came at earlier beats may be forgotten
     */
    Place(PieceContext piece, Beats sectionStart, long key, boolean forward) {
        this.piece = piece;
        this.sectionStart = sectionStart;
        this.key = key;
        this.forward = forward;
    }

    Beats now() {
        return now;
    }

    void moveTo(Beats beats) {
        if (forward && beats.isAfter(now)) {
            draws.clear();
            notes.clear();
        }
        now = beats;
    }

    /** A beat of the section as one of the piece. */
    Beats inPiece(Beats beats) {
        return sectionStart.plus(beats);
    }

    /** Seconds from the start of the piece. */
    double secondsAt(Beats beats) {
        return piece.tempo().seconds(sectionStart.plus(beats));
    }

    /** The number of the stream of a note that starts here. */
    long streamOfNote(Beats start, int member, int count) {
        long bits = RandomStream.mix(RandomStream.mix(key, ContentKey.of(start)), RandomStream.mix(member, count));
        return bits >>> 11;
    }

    /** How many notes came at this beat before; counts one more. */
    int countNote(Beats start) {
        return notes.merge(start, 1, Integer::sum) - 1;
    }

    /** Evaluates what follows for a note. */
    void enterNote(double start, NoteTimes times, long stream) {
        noteStart = start;
        note = times;
        withNote = true;
        noteKey = RandomStream.mix(piece.seed(), stream);
    }

    /** Evaluates what follows for one parameter of the note. */
    void enterParameter(int index) {
        parameter = index;
    }

    void leaveNote() {
        withNote = false;
    }

    /** A time in seconds after {@code from} as beats after it; exact where the tempo stands. */
    Beats beatsOf(double seconds, Beats from) {
        return piece.beatsAfter(sectionStart.plus(from), seconds);
    }

    @Override
    public double seconds(Beats beats) {
        if (withNote) {
            return NoteMoment.seconds(beats, noteStart, piece.tempo());
        }
        Beats here = sectionStart.plus(now);
        return piece.tempo().seconds(here.plus(beats)) - piece.tempo().seconds(here);
    }

    @Override
    public double secondsBeforeEnd(Beats beats) {
        return NoteMoment.secondsBefore(noteStart + note().length(), beats, piece.tempo());
    }

    @Override
    public NoteTimes note() {
        if (!withNote) {
            throw new EvaluationException("no-note", Origin.NONE, Map.of());
        }
        return note;
    }

    @Override
    public boolean hasNote() {
        return withNote;
    }

    @Override
    public long stream(int site) {
        return ArgumentStreams.stream(noteKey, site, parameter);
    }

    @Override
    public double draw(int site) {
        int count = draws.merge(new Draw(now, site), 1, Integer::sum);
        long drawKey = RandomStream.mix(RandomStream.mix(piece.seed(), key), ContentKey.of(now));
        return RandomStream.uniform(RandomStream.mix(drawKey, site), count);
    }

    @Override
    public void remark(String code, Origin origin, Map<String, Object> facts) {
        // Arguments are evaluated here; what they sound like is remarked on where the tone is made.
    }
}
