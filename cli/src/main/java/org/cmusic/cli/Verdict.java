package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a score, in numbers.
 *
 * @param denied how many of the warnings stop the work
 */
record Verdict(int errors, int warnings, long denied) {

    /** This and what was found later. */
    Verdict and(Verdict later) {
        return new Verdict(errors + later.errors, warnings + later.warnings, denied + later.denied);
    }

    /** Whether the work may go on. */
    boolean passes() {
        return errors == 0 && denied == 0;
    }

    /** The exit status that says so. */
    int status() {
        return passes() ? ExitCode.DONE : ExitCode.FAULTY;
    }

    /** {@code 2 errors, 1 warning}, and {@code denied} behind where that alone stops the work. */
    @Override
    public String toString() {
        List<String> counts = new ArrayList<>();
        if (errors > 0) {
            counts.add(errors + (errors == 1 ? " error" : " errors"));
        }
        if (warnings > 0) {
            counts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        if (errors == 0 && denied > 0) {
            counts.add(denied + " denied");
        }
        return counts.isEmpty() ? "no errors" : String.join(", ", counts);
    }
}
