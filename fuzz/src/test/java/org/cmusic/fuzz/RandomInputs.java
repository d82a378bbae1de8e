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
    private static final int WHOLES = 1000;
    private static final int LONGEST_PASSAGE = 8;

    private final List<String> samples = new ArrayList<>();
    private final List<List<String>> wholes = new ArrayList<>();
    private final Random random;
    private final Mutation mutation;

    RandomInputs(long seed) throws IOException {
        random = new Random(seed);
        mutation = new Mutation(random);
        for (Path file : Samples.all()) {
            samples.add(Files.readString(file));
        }
        for (int i = 0; i < WHOLES; i++) {
            wholes.add(whole().lines().toList());
        }
    }

    /** A score that mostly keeps to the rules: a small one as a rule. */
    byte[] score() {
        String score = random.nextInt(10) == 0 ? RandomScore.of(random) : RandomScore.small(random);
        return score.getBytes(StandardCharsets.UTF_8);
    }

    /** A text that mostly breaks the rules: few lines as a rule, for the sake of many; a whole file now and then. */
    byte[] text() {
        return switch (random.nextInt(20)) {
            case 0 -> mutation.of(whole(), whole());
            case 1, 2 -> mutation.soup(1 + random.nextInt(40));
            default -> mutation.of(passage(), passage());
        };
    }

    /** Some lines of a file, behind its first one. */
    private String passage() {
        List<String> lines = wholes.get(random.nextInt(wholes.size()));
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(LONGEST_PASSAGE));
        return "cmusic 1\n" + String.join("\n", lines.subList(from, to)) + "\n";
    }

    private String whole() {
        return switch (random.nextInt(8)) {
            case 0 -> samples.get(random.nextInt(samples.size()));
            case 1, 2, 3 -> Printer.text(new RandomTrees(random).file());
            default -> RandomScore.of(random);
        };
    }
}
