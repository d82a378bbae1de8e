package org.cmusic.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cmusic.fuzz.random.RandomScore;
import org.cmusic.grammar.format.Printer;
import org.cmusic.grammar.parser.Mutation;
import org.cmusic.grammar.parser.Samples;
import org.cmusic.grammar.syntax.RandomTrees;

/** Inputs by chance: scores that mostly keep to the rules, and texts that were damaged. */
final class RandomInputs {
    private final List<String> samples = new ArrayList<>();
    private final Random random;
    private final Mutation mutation;

    RandomInputs(long seed) throws IOException {
        random = new Random(seed);
        mutation = new Mutation(random);
        for (Path file : Samples.all()) {
            samples.add(Files.readString(file));
        }
    }

    /** A score that mostly keeps to the rules. */
    byte[] score() {
        return RandomScore.of(random).getBytes(StandardCharsets.UTF_8);
    }

    /** A text that mostly breaks the rules. */
    byte[] text() {
        return random.nextInt(10) == 0 ? mutation.soup(40) : mutation.of(whole(), whole());
    }

    private String whole() {
        return switch (random.nextInt(8)) {
            case 0 -> samples.get(random.nextInt(samples.size()));
            case 1, 2, 3 -> Printer.text(new RandomTrees(random).file());
            default -> RandomScore.of(random);
        };
    }
}
