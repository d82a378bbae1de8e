package org.cmusic.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The flags of every command that ask about the command itself. */
@Command(versionProvider = Version.class)
final class HelpFlags {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;
}
