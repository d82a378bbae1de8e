package org.cmusic.cli;

import java.util.stream.Collectors;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.cmusic.composers.Composer;
import org.cmusic.composers.catalog.Composers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a composer write a score: the command above one for each method. */
@Command(
        name = "compose",
        header = {
            "Has a composer write a score: whole, with parts, instruments, dynamics and tempo, ready to be rendered.",
            "",
            "Examples:",
            "  cmusic list composers                            which methods there are, and their settings",
            "  cmusic compose genetic -o tune.sco               a tune bred from songs of Stephen Foster",
            "  cmusic compose genetic --seed 7 -o - | less       another one",
            "  cmusic compose genetic --help                    all that can be asked of a method",
            ""
        },
        synopsisHeading = "Usage: ",
        commandListHeading = "%nMethods:%n",
        optionListHeading = "%nOptions:%n")
final class ComposeCommand implements Runnable {
    @Mixin
    private HelpFlags help = new HelpFlags();

    private ComposeCommand() {}

    /** The command with all methods. */
    static CommandLine line(Streams streams, Console console) {
        CommandLine line = new CommandLine(new ComposeCommand());
        for (Composer composer : Composers.all()) {
            line.addSubcommand(ComposeMethod.line(composer, streams, console));
        }
        return line;
    }

    @Override
    public void run() {
        String names = Composers.all().stream().map(Composer::name).collect(Collectors.joining(", "));
        throw new WrongUsage("compose: say by which method: " + names + "; `cmusic list composers` tells of them");
    }
}
