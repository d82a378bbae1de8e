package org.cmusic.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code cmusic}. */
@Command(name = "cmusic")
public final class Cmusic implements Runnable {
    private Cmusic() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Cmusic()).execute(arguments));
    }

    @Override
    public void run() {
        System.out.println("hi");
    }
}
