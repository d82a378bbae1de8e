package org.cmusic.cli;

import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.list.GeneratorList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what there is. */
@Command(
        name = "list",
        header = {
            "Lists what there is, with kinds, ranges and defaults.",
            "",
            "Examples:",
            "  cmusic list instruments              the instruments of the library and what they take",
            "  cmusic list instruments bell.ins     those of a file",
            "  cmusic list generators               the unit generators that instruments are built of",
            "  cmusic list composers                the methods that write scores",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class ListCommand implements Runnable {
    private final Streams streams;

    @Mixin
    private HelpFlags help;

    ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        generators();
    }

    @Command(name = "generators", description = "The unit generators that instruments are built of.")
    void generators() {
        DataText.write(streams, GeneratorList::write);
    }
}
