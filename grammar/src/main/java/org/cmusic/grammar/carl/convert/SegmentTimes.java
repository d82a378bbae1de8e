package org.cmusic.grammar.carl.convert;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.carl.UnitGenerator;

/** The seconds that the parts of seg take in a note: what is given none shares what the others leave. */
final class SegmentTimes {
    private static final int FIRST_PART = 4;

    private final Plan plan;
    private final PlayedNote note;

    SegmentTimes(Plan plan, PlayedNote note) {
        this.plan = plan;
        this.note = note;
    }

    /** The seconds of the part that a field of the note steers. */
    double seconds(String key) {
        for (Step step : plan.steps()) {
            if (step.unit() == UnitGenerator.SEG && step.input(2) instanceof Input.Function function) {
                List<Input> parts = new ArrayList<>(step.inputs())
                        .subList(FIRST_PART, step.inputs().size());
                for (Input part : parts) {
                    if (part instanceof Input.Field field && field.key().equals(key)) {
                        return seconds(part, parts, function.function().values().length);
                    }
                }
            }
        }
        return 0;
    }

    private double seconds(Input part, List<Input> parts, int length) {
        if (note.value(part) != 0) {
            return length / (note.value(part) * plan.scene().rate());
        }
        double rest = note.length();
        int shares = 0;
        for (Input other : parts) {
            if (note.value(other) == 0) {
                shares++;
            } else {
                rest -= length / (note.value(other) * plan.scene().rate());
            }
        }
        return rest / shares;
    }
}
