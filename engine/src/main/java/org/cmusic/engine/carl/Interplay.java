package org.cmusic.engine.carl;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.UnitGenerator;

/**
 * What there is between the expressions of a score and its unit generators: both draw from one stream of random numbers,
 * and unit generators may write into variables.
 */
final class Interplay {
    private static final Set<UnitGenerator> DRAWING =
            EnumSet.of(UnitGenerator.WHITE, UnitGenerator.RAN, UnitGenerator.RAH);
    private static final Set<UnitGenerator> WRITING =
            EnumSet.of(UnitGenerator.SEG, UnitGenerator.DELAY, UnitGenerator.SNDFILE, UnitGenerator.SPLICE);

    private boolean expressionDraws;
    private boolean expressionReads;
    private boolean unitDraws;
    private boolean unitWrites;

    /** An expression draws a random number. */
    void drawn() {
        expressionDraws = true;
    }

    /** An expression reads a variable. */
    void variableRead() {
        expressionReads = true;
    }

    /** An instrument is played. */
    void heed(Instrument instrument) {
        for (Instrument.Call call : instrument.calls()) {
            unitDraws |= DRAWING.contains(call.unit());
            unitWrites |= writes(call);
        }
    }

    private static boolean writes(Instrument.Call call) {
        List<UnitGenerator.Slot> slots = call.unit().slots();
        for (int i = 0; i < call.arguments().size(); i++) {
            boolean state = i >= slots.size() || slots.get(i).letters().contains("d");
            if (call.arguments().get(i) instanceof Argument.Variable && (state || WRITING.contains(call.unit()))) {
                return true;
            }
        }
        return false;
    }

    boolean soundMatters() {
        return expressionDraws && unitDraws || expressionReads && unitWrites;
    }
}
