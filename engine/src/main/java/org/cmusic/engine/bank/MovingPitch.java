package org.cmusic.engine.bank;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.ConstantCurve;
import org.cmusic.model.Curve;
import org.cmusic.model.SegmentCurve;

/**
 * A frequency as a number times a course in time, which partials of one note may have in common: the pitch that slides, the
 * vibrato that all follow.
 *
 * @param ratio the number
 * @param courses their product is the course
 */
record MovingPitch(double ratio, List<Curve> courses) {

    /** Does not move. */
    static final MovingPitch STEADY = new MovingPitch(1, List.of());

    /** Takes a frequency apart. */
    static MovingPitch of(Curve frequency) {
        if (frequency instanceof ConstantCurve constant) {
            return new MovingPitch(constant.value(), List.of());
        }
        List<Curve> courses = new ArrayList<>();
        double ratio = gather(frequency, courses);
        return new MovingPitch(ratio, courses);
    }

    /** Gathers what moves of a product, and returns the product of what does not. */
    private static double gather(Curve curve, List<Curve> courses) {
        if (curve instanceof ConstantCurve constant) {
            return constant.value();
        }
        if (curve instanceof CombinedCurve product && product.operation() == Operation.MULTIPLY) {
            return gather(product.left(), courses) * gather(product.right(), courses);
        }
        courses.add(curve);
        return 1;
    }

    /** Whether it does not move. */
    boolean isSteady() {
        return courses.isEmpty();
    }

    /** Whether it is more than a run of breakpoints. */
    boolean isBent() {
        return courses.size() > 1 || (courses.size() == 1 && !(courses.get(0) instanceof SegmentCurve));
    }

    /** The course in time. */
    Curve course() {
        Curve product = Curve.constant(1);
        for (Curve course : courses) {
            product = CombinedCurve.product(product, course);
        }
        return product;
    }
}
