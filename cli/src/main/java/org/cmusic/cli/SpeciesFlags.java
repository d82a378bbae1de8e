package org.cmusic.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.cli.judge.Counterpoints;
import picocli.CommandLine.Option;

/** The flags that have music judged as an exercise in counterpoint. */
final class SpeciesFlags implements PlainOptions {
    private static final int MOST_SPECIES = 5;

    @Option(
            names = "--species",
            paramLabel = "N",
            description = "Judge them as exercises in a species of counterpoint, 1 to 5.")
    private Optional<Integer> species = Optional.empty();

    @Option(
            names = "--cantus",
            paramLabel = "VOICE",
            description = "With --species: the voice of the cantus, 1 for the highest. Without: the part called cantus,"
                    + " else the lowest voice.")
    private Optional<Integer> cantus = Optional.empty();

    /** How to judge, if it is counterpoint. */
    Optional<Counterpoints> counterpoints() {
        return species.map(number -> new Counterpoints(
                number, cantus.map(voice -> OptionalInt.of(voice - 1)).orElse(OptionalInt.empty())));
    }

    /** Refuses what cannot be. */
    void check() {
        species.filter(number -> number < 1 || number > MOST_SPECIES).ifPresent(number -> {
            throw new WrongUsage("--species: " + number + " is no species: take 1 to " + MOST_SPECIES);
        });
        cantus.filter(voice -> voice < 1 || voice > Counterpoints.MOST_VOICES).ifPresent(voice -> {
            throw new WrongUsage(
                    "--cantus: " + voice + " is no voice: take 1 for the highest, to " + Counterpoints.MOST_VOICES);
        });
        if (cantus.isPresent() && species.isEmpty()) {
            throw new WrongUsage("--cantus has no meaning without --species");
        }
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--species" -> species = Optional.of(line.number());
            case "--cantus" -> cantus = Optional.of(line.number());
            default -> {
                return false;
            }
        }
        return true;
    }
}
