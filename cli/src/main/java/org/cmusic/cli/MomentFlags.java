package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.cli.value.TimeSpan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The flags that say which moments of a piece are meant. */
final class MomentFlags {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = Converters.OfTimeSpan.class,
            description = "A moment, from the start of the piece: 12.3s, 500ms, 8b. May be given several times.")
    private List<TimeSpan> times = new ArrayList<>();

    @Option(names = "--loudest", description = "The moment of the greatest sample of the whole piece.")
    private boolean loudest;

    /** The moments given; none where the loudest is meant. */
    List<TimeSpan> times() {
        return times;
    }

    /** Refuses none and both. */
    void check() {
        if (times.isEmpty() && !loudest) {
            throw new ParameterException(spec.commandLine(), "say which moment: --at 12.3s, --at 8b, or --loudest");
        }
        if (!times.isEmpty() && loudest) {
            throw new ParameterException(
                    spec.commandLine(), "--at and --loudest both say which moment: give one of them");
        }
    }
}
