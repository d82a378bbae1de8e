package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with a score, in numbers.
 *
 * @param denied the names of the warnings that stop the work, one for each
 */
record Verdict(int errors, int warnings, List<String> denied) {

    Verdict {
        denied = List.copyOf(denied);
    }

    /** This and what was found later. */
    Verdict and(Verdict later) {
        List<String> all = Stream.concat(denied.stream(), later.denied.stream()).toList();
        return new Verdict(errors + later.errors, warnings + later.warnings, all);
    }

    /** Whether the work may go on. */
    boolean passes() {
        return errors == 0 && denied.isEmpty();
    }

    /** The exit status that says so. */
    int status() {
        return passes() ? ExitCode.DONE : ExitCode.FAULTY;
    }

    /** {@code 2 errors, 1 warning}, and {@code 1 denied (clipped)} behind where that alone stops the work. */
    @Override
    public String toString() {
        List<String> counts = new ArrayList<>();
        if (errors > 0) {
            counts.add(errors + (errors == 1 ? " error" : " errors"));
        }
        if (warnings > 0) {
            counts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        if (errors == 0 && !denied.isEmpty()) {
            counts.add(denied.size() + " denied"
                    + denied.stream().distinct().collect(Collectors.joining(", ", " (", ")")));
        }
        return counts.isEmpty() ? "no errors" : String.join(", ", counts);
    }
}
