package org.cmusic.model.expression;

import java.util.Map;
import org.cmusic.model.Origin;

/** What is worth a warning while an expression is evaluated. */
public final class Remark {
    /** An envelope of breakpoints that goes on after its note. */
    public static final String CUT = "points-longer-than-note";

    private Remark() {}

    /** Takes down that the envelope of a sound is cut, if {@code a * b} is a sound and its envelope. */
    static void ofCutEnvelope(Value a, Value b, Scope scope, Origin origin) {
        boolean cut = a instanceof Value.Sounding && b instanceof Value.Moving second && Envelopes.isCut(second)
                || b instanceof Value.Sounding && a instanceof Value.Moving first && Envelopes.isCut(first);
        if (cut) {
            scope.moment().remark(CUT, origin, Map.of());
        }
    }
}
