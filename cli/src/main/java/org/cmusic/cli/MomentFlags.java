package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.cli.value.TimeSpan;
import picocli.CommandLine.Option;

/** The flags that say which moments of a piece are meant. */
final class MomentFlags implements PlainOptions {
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
            throw new WrongUsage("say which moment: --at 12.3s, --at 8b, or --loudest");
        }
        if (!times.isEmpty() && loudest) {
            throw new WrongUsage("--at and --loudest both say which moment: give one of them");
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--at" -> times.add(TimeSpan.parse(line.value()));
            case "--loudest" -> loudest = true;
            default -> {
                return false;
            }
        }
        return true;
    }
}
