package org.cmusic.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.notation.file.MusicFormat;
import org.cmusic.notation.tablature.StringTuning;
import org.cmusic.notation.tablature.TabOptions;
import picocli.CommandLine.Option;

/** The flags that say which strings a tablature is for, and how wide it is. */
final class TabFlags implements PlainOptions {
    @Option(
            names = "--tuning",
            paramLabel = "NAME|PITCHES",
            description = "Of tablature, also in LilyPond: the strings, as guitar, ukulele or E2,A2,D3,G3,B3,E4.")
    private Optional<String> tuning = Optional.empty();

    @Option(names = "--capo", paramLabel = "N", description = "Of tablature: the fret that a capo is at.")
    private Optional<Integer> capo = Optional.empty();

    @Option(names = "--frets", paramLabel = "N", description = "Of tablature: how many frets the neck has.")
    private Optional<Integer> frets = Optional.empty();

    @Option(names = "--width", paramLabel = "N", description = "Of tablature: the characters of a line; 80.")
    private Optional<Integer> width = Optional.empty();

    /**
     * What was asked for.
     *
     * @throws WrongUsage if there is no such neck or line, or if the format does not take them
     */
    TabOptions options(MusicFormat format) {
        if (format != MusicFormat.TABLATURE) {
            refuse(format);
        }
        try {
            return new TabOptions(
                    tuning.map(StringTuning::parse),
                    capo.orElse(0),
                    frets.map(OptionalInt::of).orElse(OptionalInt.empty()),
                    width.orElse(TabOptions.USUAL.width()));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("export: " + e.getMessage(), e);
        }
    }

    private void refuse(MusicFormat format) {
        boolean isTuned = tuning.isPresent() && format != MusicFormat.LILYPOND;
        if (isTuned || capo.isPresent() || frets.isPresent() || width.isPresent()) {
            throw new WrongUsage("--tuning, --capo, --frets, --width: " + format.title()
                    + (format == MusicFormat.LILYPOND
                            ? " takes the tuning alone; tablature takes all of them, as song.tab"
                            : " does not tell strings and frets; tablature does, as song.tab"));
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--tuning" -> tuning = Optional.of(line.value());
            case "--capo" -> capo = Optional.of(Integer.parseInt(line.value()));
            case "--frets" -> frets = Optional.of(Integer.parseInt(line.value()));
            case "--width" -> width = Optional.of(Integer.parseInt(line.value()));
            default -> {
                return false;
            }
        }
        return true;
    }
}
