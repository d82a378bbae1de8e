package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cmusic.engine.PartSelection;
import picocli.CommandLine.Option;

/** The flags that say which parts are heard. */
final class PartFlags implements PlainOptions {
    @Option(names = "--only", paramLabel = "PART", split = ",", description = "These parts only, as --only sea,foam.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--mute", paramLabel = "PART", split = ",", description = "Leave these parts out.")
    private List<String> mute = new ArrayList<>();

    /** What was chosen, once it is known which parts there are; refuses that none is left. */
    PartSelection selection(List<String> parts) {
        requireKnown(parts);
        PartSelection selection = new PartSelection(Set.copyOf(only), Set.copyOf(mute));
        if (!parts.isEmpty() && parts.stream().noneMatch(selection::sounds)) {
            throw new WrongUsage(nothingLeft());
        }
        return selection;
    }

    /** Refuses any choice. */
    void refuse(String reason) {
        if (!only.isEmpty() || !mute.isEmpty()) {
            throw new WrongUsage((only.isEmpty() ? "--mute: " : "--only: ") + reason);
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--only" -> only.addAll(line.values());
            case "--mute" -> mute.addAll(line.values());
            default -> {
                return false;
            }
        }
        return true;
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
                    throw new WrongUsage("no part is called `" + name + "`; " + Meant.among(name, parts.stream()));
                });
    }
}
