package org.cmusic.model.expression;

import java.util.Map;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;

/** Outside of all notes: nothing has a length here that depends on one. */
public final class NoMoment implements Scope.Moment {
    /** There is but one. */
    public static final NoMoment HERE = new NoMoment();

    private NoMoment() {}

    private static EvaluationException noNote() {
        return new EvaluationException("no-note", Origin.NONE, Map.of());
    }

    @Override
    public double seconds(Beats beats) {
        throw noNote();
    }

    @Override
    public double secondsBeforeEnd(Beats beats) {
        throw noNote();
    }

    @Override
    public NoteTimes note() {
        throw noNote();
    }

    @Override
    public boolean hasNote() {
        return false;
    }

    @Override
    public long stream(int site) {
        return site;
    }

    @Override
    public void remark(String code, Origin origin, Map<String, Object> facts) {
        // Nothing sounds here.
    }
}
