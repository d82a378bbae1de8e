package org.cmusic.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cmusic.grammar.music.SoundTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags that say which instruments play a file of written music. */
final class MusicFlags implements PlainOptions {
    @Option(
            names = "--instrument",
            paramLabel = "PART=NAME",
            description = "Of a file of written music: the instrument of a part, instead of that of the table.")
    private Map<String, String> instruments = new LinkedHashMap<>();

    @Mixin
    private ProgramsFlag programs = new ProgramsFlag();

    @Mixin
    private TuneFlag tune = new TuneFlag();

    MusicFlags() {}

    /** Nothing but the choice of a tune. */
    MusicFlags(TuneFlag tune) {
        this.tune = tune;
    }

    /** Which tune of several is taken. */
    TuneFlag tune() {
        return tune;
    }

    /** Instruments by the names of parts. */
    Map<String, String> instruments() {
        return instruments;
    }

    /** Whether any of them was given. */
    boolean areGiven() {
        return programs.isGiven() || tune.isGiven() || !instruments.isEmpty();
    }

    /**
     * The table.
     *
     * @throws FileFailure if it cannot be read
     * @throws WrongUsage if it is none
     */
    SoundTable table() {
        return programs.table();
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--instrument" -> {
                String pair = line.value();
                int equals = pair.indexOf('=');
                if (equals < 1 || equals == pair.length() - 1) {
                    throw new IllegalArgumentException("not a plain pair");
                }
                instruments.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            default -> {
                return programs.take(name, line) || tune.take(name, line);
            }
        }
        return true;
    }
}
