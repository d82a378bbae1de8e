package org.cmusic.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cmusic.cli.value.KeyName;
import org.cmusic.cli.value.SeedChoice;
import org.cmusic.composers.Brief;
import org.cmusic.composers.Settings;
import org.cmusic.grammar.parser.Identifiers;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Music;
import picocli.CommandLine.Option;

/** The flags of all composers: what is wanted, how often, and what is told of it. */
final class ComposeFlags {
    private static final String AUTO = "auto";

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Converters.OfSeed.class,
            description = "What all chance follows from, 1 if nothing is said: the same seed gives the same piece."
                    + " `random` draws one and tells it.")
    private SeedChoice seed = new SeedChoice.Fixed(1);

    @Option(names = "--bars", paramLabel = "N", description = "How many bars, 1 to 1000.")
    private Optional<Integer> bars = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            converter = Converters.OfKey.class,
            description = "The key, as C, Bb, F#m or \"D dorian\"; auto leaves it to the composer.")
    private KeyName key = KeyName.AUTO;

    @Option(
            names = "--meter",
            paramLabel = "METER",
            converter = Converters.OfMeter.class,
            description = "The meter, as 4/4.")
    private Optional<Meter> meter = Optional.empty();

    @Option(names = "--tempo", paramLabel = "BPM", description = "Quarter notes a minute, 20 to 400.")
    private Optional<Double> tempo = Optional.empty();

    @Option(names = "--voices", paramLabel = "N", description = "How many voices, 1 to 8.")
    private Optional<Integer> voices = Optional.empty();

    @Option(names = "--primer", paramLabel = "FILE", description = "Music that the piece begins with.")
    private Optional<String> primer = Optional.empty();

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            description =
                    "What to learn from: a built-in corpus, or else a folder or a file of music; ./NAME is a folder.")
    private Optional<String> corpus = Optional.empty();

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "So many pieces, of this seed and the next ones: song.sco gives song-1.sco, song-2.sco, …")
    private int count = 1;

    @Option(
            names = "--instrument",
            paramLabel = "NAME",
            description = "The instrument of all parts; auto leaves the choice to the composer.")
    private String instrument = AUTO;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "Also write where each note comes from, as JSON, to a file that is not there yet.")
    private Optional<Path> explanation = Optional.empty();

    @Option(
            names = "--check",
            description = "Have the critic look for faults of part writing and for what is copied from the corpus;"
                    + " the exit status is 1 where it finds something.")
    private boolean check;

    SeedChoice seed() {
        return seed;
    }

    int count() {
        if (count < 1) {
            throw new WrongUsage("--count: at least 1");
        }
        return count;
    }

    Optional<String> corpus() {
        return corpus;
    }

    Optional<String> primer() {
        return primer;
    }

    Optional<Path> explanation() {
        return explanation;
    }

    boolean isChecked() {
        return check;
    }

    /**
     * What the composer is told.
     *
     * @throws WrongUsage if a number is out of its range
     */
    Brief brief(Optional<Music> beginning, Settings settings) {
        Optional<String> player = Optional.of(instrument).filter(name -> !name.equals(AUTO));
        player.filter(name -> !Identifiers.isIdentifier(name)).ifPresent(name -> {
            throw new WrongUsage("--instrument: no instrument can be called `" + name + "`");
        });
        try {
            return new Brief(
                    optional(bars), optional(voices), key.key(), meter, decimal(), beginning, player, settings);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--" + e.getMessage(), e);
        }
    }

    private OptionalDouble decimal() {
        return tempo.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static OptionalInt optional(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
