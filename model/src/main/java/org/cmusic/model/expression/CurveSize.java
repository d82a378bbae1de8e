package org.cmusic.model.expression;

import java.util.Map;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.Curve;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.Origin;
import org.cmusic.model.StretchedCurve;

/**
 * Counts the curves that one is joined of. A curve that is used twice counts twice, since it is evaluated twice: doubling
 * a curve some dozen times over would take for ever to play.
 */
final class CurveSize {
    /** The most that one curve may be joined of. */
    static final int MOST = 500;

    private int count;

    private CurveSize() {}

    /**
     * Does nothing for a curve of a bearable size.
     *
     * @throws EvaluationException {@code limit-exceeded}
     */
    static void check(Curve curve, Origin origin) {
        CurveSize size = new CurveSize();
        size.add(curve);
        if (size.count > MOST) {
            throw new EvaluationException(
                    "limit-exceeded", origin, Map.of("variant", "curve", "limit", MOST, "name", "curve"));
        }
    }

    private void add(Curve curve) {
        count++;
        if (count > MOST) {
            return;
        }
        if (curve instanceof CombinedCurve combined) {
            add(combined.left());
            add(combined.right());
        } else if (curve instanceof MappedCurve mapped) {
            add(mapped.curve());
        } else if (curve instanceof StretchedCurve stretched) {
            add(stretched.curve());
        }
    }
}
