package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cmusic.engine.PartSelection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The flags that say which parts are heard. */
final class PartFlags {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Hear these parts only, as --only sea,foam.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--mute", paramLabel = "PART", split = ",", description = "Leave these parts out.")
    private List<String> mute = new ArrayList<>();

    /** What was chosen, once it is known which parts there are; refuses that none is left. */
    PartSelection selection(List<String> parts) {
        requireKnown(parts);
        PartSelection selection = new PartSelection(Set.copyOf(only), Set.copyOf(mute));
        if (!parts.isEmpty() && parts.stream().noneMatch(selection::sounds)) {
            throw new ParameterException(spec.commandLine(), nothingLeft());
        }
        return selection;
    }

    private String nothingLeft() {
        return only.isEmpty()
                ? "--mute leaves out every part there is: nothing would be heard"
                : "--mute leaves out all that --only asks for: nothing would be heard";
    }

    private void requireKnown(List<String> parts) {
        Stream.concat(only.stream(), mute.stream())
                .filter(name -> !parts.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "no part is called `" + name + "`; " + UsageMessage.meant(name, parts.stream()));
                });
    }
}
