package org.cmusic.cli;

import picocli.CommandLine.Option;

/** The flag that says how many work at once. */
final class ThreadFlags implements PlainOptions {
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
            throw new WrongUsage("--threads: at least one must work, not " + threads);
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--threads" -> threads = line.number();
            default -> {
                return false;
            }
        }
        return true;
    }
}
