package org.cmusic.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.notation.file.MusicFormat;
import org.cmusic.notation.file.WritingOptions;
import org.cmusic.notation.tablature.TabOptions;
import picocli.CommandLine.Option;

/** The flags that say how written music is written. */
final class WritingFlags implements PlainOptions {
    private static final int FINEST = 10_000;
    private static final int USUAL_GRID = 24;
    private static final int GRID_OF_PLAYED = 960;

    @Option(
            names = "--format",
            paramLabel = "SUFFIX",
            description = "The format, as mid, where no name of a file says it, or says another.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--grid",
            paramLabel = "N",
            description = "Of a score: how many lines a beat has for times in seconds; 24, of MIDI 960.")
    private Optional<Integer> grid = Optional.empty();

    /** Whether the format was said. */
    Optional<String> suffix() {
        return format.map(name -> "." + name.toLowerCase(Locale.ROOT).replaceFirst("^\\.", ""));
    }

    /**
     * The format to write, by what was said or by the name of a file.
     *
     * @throws WrongUsage if it is none that is written
     */
    MusicFormat format(Optional<String> file) {
        String name = suffix().or(() -> file)
                .orElseThrow(() -> new WrongUsage("export: say where the music goes, as -o song.mid, or in which"
                        + " format, as --format mid; there are " + written()));
        return MusicFormat.of(name)
                .filter(MusicFormat::isWritten)
                .orElseThrow(() ->
                        new WrongUsage("export: `" + name + "` is no format that is written; there are " + written()));
    }

    private static String written() {
        return Stream.of(MusicFormat.values())
                .filter(MusicFormat::isWritten)
                .flatMap(format -> format.suffixes().stream())
                .collect(Collectors.joining(", "));
    }

    /** How many lines the grid has in a beat. */
    int grid(MusicFormat target) {
        if (grid.isPresent() && (grid.get() < 1 || grid.get() > FINEST)) {
            throw new WrongUsage("--grid " + grid.get() + ": a beat has 1 to " + FINEST + " lines");
        }
        return grid.orElse(target.isPlayed() ? GRID_OF_PLAYED : USUAL_GRID);
    }

    /** What a writer is to know. */
    WritingOptions options(Optional<String> file, TabOptions tablature) {
        String name = suffix().or(() -> file).orElse("").toLowerCase(Locale.ROOT);
        return new WritingOptions(name.substring(Math.max(0, name.lastIndexOf('.'))), tablature);
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--format" -> format = Optional.of(line.value());
            case "--grid" -> grid = Optional.of(Integer.parseInt(line.value()));
            default -> {
                return false;
            }
        }
        return true;
    }
}
