package org.cmusic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cmusic.engine.PartSelection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The flags that say which parts are heard, and together or apart. */
final class PartFlags {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Render these parts only, as --only sea,foam.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--mute", paramLabel = "PART", split = ",", description = "Leave these parts out.")
    private List<String> mute = new ArrayList<>();

    @Option(
            names = "--stems",
            paramLabel = "DIR",
            description = "Also write each part and each effect to a file of its own in this folder.")
    private Optional<Path> stems = Optional.empty();

    Optional<Path> stems() {
        return stems;
    }

    /** What was chosen, once it is known which parts there are. */
    PartSelection selection(List<String> parts) {
        Stream.concat(only.stream(), mute.stream())
                .filter(name -> !parts.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "no part is called `" + name + "`; " + UsageMessage.meant(name, parts.stream()));
                });
        return new PartSelection(Set.copyOf(only), Set.copyOf(mute));
    }
}
