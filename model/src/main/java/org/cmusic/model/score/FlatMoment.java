package org.cmusic.model.score;

import java.util.Map;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.RandomStream;
import org.cmusic.model.TempoMap;
import org.cmusic.model.expression.NoteTimes;
import org.cmusic.model.expression.Scope;

/** A flat note as the expressions of its arguments see it. */
final class FlatMoment implements Scope.Moment, Scope.Draws {
    private final double start;
    private final NoteTimes note;
    private final TempoMap tempo;
    private final long drawKey;
    private final long noteKey;
    private int parameter;

    /**
     * The note's moment.
     *
     * @param drawKey the key of what is drawn in its arguments
     * @param noteKey the key of its own stream, which curves in its arguments use
     */
    FlatMoment(double start, NoteTimes note, TempoMap tempo, long drawKey, long noteKey) {
        this.start = start;
        this.note = note;
        this.tempo = tempo;
        this.drawKey = drawKey;
        this.noteKey = noteKey;
    }

    void enterParameter(int index) {
        parameter = index;
    }

    @Override
    public double seconds(Beats beats) {
        return NoteMoment.seconds(beats, start, tempo);
    }

    @Override
    public double secondsBeforeEnd(Beats beats) {
        return NoteMoment.secondsBefore(start + note.length(), beats, tempo);
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
        return ArgumentStreams.stream(noteKey, site, parameter);
    }

    @Override
    public double draw(int site) {
        return RandomStream.uniform(RandomStream.mix(drawKey, site), 0);
    }

    @Override
    public void remark(String code, Origin origin, Map<String, Object> facts) {
        // What the note sounds like is remarked on where its tone is made.
    }
}
