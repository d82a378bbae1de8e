package org.cmusic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.soundfont.SoundFont;
import picocli.CommandLine.Option;

/** The flag that plays music with the sounds of a SoundFont. */
final class SoundFontFlag implements PlainOptions {
    @Option(
            names = "--soundfont",
            paramLabel = "FILE.sf2",
            description = "Play with the sounds of a SoundFont instead of the instruments.")
    private Optional<Path> file = Optional.empty();

    /** Whether there is one. */
    boolean isGiven() {
        return file.isPresent();
    }

    /**
     * Its sounds.
     *
     * @throws FileFailure if it cannot be read
     * @throws WrongUsage if it is none
     */
    SoundFont sounds() {
        Path given = file.orElseThrow();
        try {
            return SoundFont.read(given);
        } catch (IOException e) {
            throw FileFailure.reading(given.toString(), e);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--soundfont " + given + ": " + e.getMessage(), e);
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        if (!name.equals("--soundfont")) {
            return false;
        }
        file = Optional.of(Path.of(line.value()));
        return true;
    }
}
