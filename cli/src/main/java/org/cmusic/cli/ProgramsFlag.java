package org.cmusic.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.grammar.music.SoundTable;
import picocli.CommandLine.Option;

/** The flag that takes another table of instruments for the sounds of General MIDI. */
final class ProgramsFlag implements PlainOptions {
    @Option(
            names = "--programs",
            paramLabel = "FILE",
            description =
                    "A table of the instruments that play the sounds of General MIDI, for files of written music.")
    private Optional<Path> programs = Optional.empty();

    /** Whether there is another table. */
    boolean isGiven() {
        return programs.isPresent();
    }

    /**
     * The table.
     *
     * @throws FileFailure if it cannot be read
     * @throws WrongUsage if it is none
     */
    SoundTable table() {
        return programs.map(ProgramsFlag::read).orElseGet(SoundTable::usual);
    }

    private static SoundTable read(Path file) {
        try {
            return SoundTable.read(Files.readString(file));
        } catch (MalformedInputException e) {
            throw new WrongUsage("--programs " + file + ": it is no text", e);
        } catch (IOException e) {
            throw FileFailure.reading(file.toString(), e);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--programs " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        if (!name.equals("--programs")) {
            return false;
        }
        programs = Optional.of(Path.of(line.value()));
        return true;
    }
}
