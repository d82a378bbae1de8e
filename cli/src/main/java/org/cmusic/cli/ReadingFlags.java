package org.cmusic.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.cli.value.SeedChoice;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.model.score.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The flags that change how a score is read. */
final class ReadingFlags implements PlainOptions {
    @Option(names = "-I", paramLabel = "DIR", description = "Also look for imported files in this folder.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "-D",
            paramLabel = "NAME=VALUE",
            description = "Give a `let` at the top of the score another value, as -D ground=98Hz.")
    private Map<String, String> definitions = new LinkedHashMap<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Converters.OfSeed.class,
            description = "The seed of all chance, instead of the score's; `random` draws one and tells it.")
    private Optional<SeedChoice> seed = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            converter = {LimitName.class, LimitValue.class},
            description = "Raise or lower a limit; `cmusic explain limits` lists them.")
    private Map<Limits.Name, Long> limits = new LinkedHashMap<>();

    /** The seed, if it was drawn. */
    Optional<SeedChoice.Drawn> drawnSeed() {
        return seed.filter(SeedChoice.Drawn.class::isInstance).map(SeedChoice.Drawn.class::cast);
    }

    /** Refuses what an old score has not. */
    void refuseForAncestors() {
        if (!definitions.isEmpty()) {
            throw new WrongUsage("-D: an old score has no `let`");
        }
        if (seed.isPresent()) {
            throw new WrongUsage("--seed: an old score sets the seed of its chance itself");
        }
    }

    /**
     * What the reader is to know.
     *
     * @param rate samples a second that the score will be rendered at
     * @throws FileFailure if a folder does not exist
     */
    ReadingOptions options(SampleRate rate) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new FileFailure("-I: there is no folder `" + folder + "`");
            }
        }
        Limits given = Limits.usual();
        for (Map.Entry<Limits.Name, Long> limit : limits.entrySet()) {
            given = given.with(limit.getKey(), limit.getValue());
        }
        OptionalLong seedGiven =
                seed.map(choice -> OptionalLong.of(choice.seed())).orElseGet(OptionalLong::empty);
        return new ReadingOptions(folders, definitions, seedGiven, given, rate.hertz(), OptionalInt.empty());
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "-I" -> folders.add(Path.of(line.value()));
            case "-D" -> define(line.value());
            case "--seed" -> seed = Optional.of(SeedChoice.parse(line.value()));
            case "--limit" -> limit(line.value());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void define(String pair) {
        int equals = equals(pair);
        definitions.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private void limit(String pair) {
        int equals = equals(pair);
        Limits.Name name = Limits.Name.of(pair.substring(0, equals)).orElseThrow(IllegalArgumentException::new);
        limits.put(name, limitValue(pair.substring(equals + 1)));
    }

    private static int equals(String pair) {
        int equals = pair.indexOf('=');
        if (equals < 1 || equals == pair.length() - 1) {
            throw new IllegalArgumentException("not a plain pair");
        }
        return equals;
    }

    private static long limitValue(String text) {
        return Long.parseUnsignedLong(text.replace("_", ""));
    }

    /** Reads the names of limits. */
    static final class LimitName implements ITypeConverter<Limits.Name> {
        @Override
        public Limits.Name convert(String name) {
            return Limits.Name.of(name)
                    .orElseThrow(() -> new TypeConversionException("there is no limit `" + name + "`; "
                            + Meant.among(name, Stream.of(Limits.Name.values()).map(Limits.Name::label))));
        }
    }

    /** Reads the values of limits. */
    static final class LimitValue implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                return limitValue(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("`" + text + "` is not a limit: write a whole number");
            }
        }
    }
}
