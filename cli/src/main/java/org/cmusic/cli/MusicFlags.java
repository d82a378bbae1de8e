package org.cmusic.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.grammar.music.SoundTable;
import picocli.CommandLine.Option;

/** The flags that say which instruments play a file of written music. */
final class MusicFlags implements PlainOptions {
    @Option(
            names = "--instrument",
            paramLabel = "PART=NAME",
            description = "Of a MIDI file: the instrument of a part, instead of that of the table.")
    private Map<String, String> instruments = new LinkedHashMap<>();

    @Option(
            names = "--programs",
            paramLabel = "FILE",
            description = "Of a MIDI file: a table of the instruments that play the sounds of General MIDI.")
    private Optional<Path> programs = Optional.empty();

    /** Instruments by the names of parts. */
    Map<String, String> instruments() {
        return instruments;
    }

    /** Whether any of them was given. */
    boolean areGiven() {
        return programs.isPresent() || !instruments.isEmpty();
    }

    /**
     * The table.
     *
     * @throws FileFailure if it cannot be read
     * @throws WrongUsage if it is none
     */
    SoundTable table() {
        return programs.map(MusicFlags::read).orElseGet(SoundTable::usual);
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
        switch (name) {
            case "--instrument" -> {
                String pair = line.value();
                int equals = pair.indexOf('=');
                if (equals < 1 || equals == pair.length() - 1) {
                    throw new IllegalArgumentException("not a plain pair");
                }
                instruments.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            case "--programs" -> programs = Optional.of(Path.of(line.value()));
            default -> {
                return false;
            }
        }
        return true;
    }
}
