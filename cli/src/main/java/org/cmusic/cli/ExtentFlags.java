package org.cmusic.cli;

import java.util.Optional;
import org.cmusic.cli.render.Stretch;
import org.cmusic.cli.value.TimeSpan;
import picocli.CommandLine.Option;

/** The flags that say which stretch of the piece is rendered. */
final class ExtentFlags implements PlainOptions {
    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = Converters.OfTimeSpan.class,
            description = "Where to begin: 8b, 30s, 500ms. What sounds there already goes on sounding.")
    private Optional<TimeSpan> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME", converter = Converters.OfTimeSpan.class, description = "Where to end.")
    private Optional<TimeSpan> to = Optional.empty();

    @Option(
            names = "--tail",
            paramLabel = "TIME",
            converter = Converters.OfTimeSpan.class,
            description = "How long to let ring after the written end of the last note, or after --to.")
    private Optional<TimeSpan> tail = Optional.empty();

    @Option(
            names = "--length",
            paramLabel = "TIME",
            converter = Converters.OfTimeSpan.class,
            description = "How long the sound is, exactly: cut there, or silent up to there.")
    private Optional<TimeSpan> length = Optional.empty();

    Stretch stretch() {
        return new Stretch(from, to, tail, length);
    }

    /** Refuses what contradicts itself. */
    void check() {
        if (length.isPresent() && (to.isPresent() || tail.isPresent())) {
            throw new WrongUsage("--length sets the end, and so does " + (to.isPresent() ? "--to" : "--tail")
                    + ": give one of them");
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--from" -> from = Optional.of(TimeSpan.parse(line.value()));
            case "--to" -> to = Optional.of(TimeSpan.parse(line.value()));
            case "--tail" -> tail = Optional.of(TimeSpan.parse(line.value()));
            case "--length" -> length = Optional.of(TimeSpan.parse(line.value()));
            default -> {
                return false;
            }
        }
        return true;
    }
}
