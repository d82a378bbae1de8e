package org.cmusic.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The flag that says how many work at once. */
final class ThreadFlags {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads compute; the sound is the same with any number. All processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        return threads;
    }

    /** Refuses that nobody works. */
    void check() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: at least one must work, not " + threads);
        }
    }
}
