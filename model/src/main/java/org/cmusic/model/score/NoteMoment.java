package org.cmusic.model.score;

import java.util.Map;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.RandomStream;
import org.cmusic.model.TempoMap;
import org.cmusic.model.expression.NoteTimes;
import org.cmusic.model.expression.Scope;

/**
 * One note as the expressions of its instrument see it: its times, its tempo, its own stream of chance. A draw depends on
 * the key of the note, the place in the text and the turn of the bank of partials, not on the order of evaluation.
 */
final class NoteMoment implements Scope.Moment, Scope.Draws {
    private final double start;
    private final NoteTimes note;
    private final TempoMap tempo;
    private final long key;
    private final Remarks remarks;
    private long turn;

    NoteMoment(double start, NoteTimes note, TempoMap tempo, long key, Remarks remarks) {
        this.start = start;
        this.note = note;
        this.tempo = tempo;
        this.key = key;
        this.remarks = remarks;
    }

    /** Enters a turn of a bank of partials; 0 is outside of all banks. */
    void turn(long turn) {
        this.turn = turn;
    }

    @Override
    public double seconds(Beats beats) {
        return seconds(beats, start, tempo);
    }

    /** How long {@code beats} last from a note that starts at {@code start} seconds. */
    static double seconds(Beats beats, double start, TempoMap tempo) {
        double from = tempo.beats(start);
        return tempo.seconds(from + beats.toDouble()) - tempo.seconds(from);
    }

    @Override
    public double secondsBeforeEnd(Beats beats) {
        return secondsBefore(start + note.length(), beats, tempo);
    }

    /** How long the {@code beats} before {@code end} seconds last. */
    static double secondsBefore(double end, Beats beats, TempoMap tempo) {
        double to = tempo.beats(end);
        return tempo.seconds(to) - tempo.seconds(to - beats.toDouble());
    }

    @Override
    public NoteTimes note() {
        return note;
    }

    @Override
    public boolean hasNote() {
        return true;
    }

    @Override
    public long stream(int site) {
        return RandomStream.mix(RandomStream.mix(key, site), turn);
    }

    @Override
    public double draw(int site) {
        return RandomStream.uniform(RandomStream.mix(key, ~site), turn);
    }

    @Override
    public void remark(String code, Origin origin, Map<String, Object> facts) {
        remarks.add(code, origin, facts);
    }
}
