package org.cmusic.composers.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text that says how strict rules are: a rule a line, its name, then {@code hard}, {@code off} or what it costs to break
 * it, then its numbers as {@code semitones=16}. What follows a {@code #} is a remark. Rules that are not named stay as they
 * are.
 */
public final class RuleFile {
    private static final String USUAL = "usual.rules";

    private RuleFile() {}

    /** The usual rules. */
    public static RuleBook usual() {
        return read(usualText(), new RuleBook(Map.of()));
    }

    /** The usual rules as text. */
    public static String usualText() {
        try (InputStream in = RuleFile.class.getResourceAsStream(USUAL)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The usual rules with those of a text in their place.
     *
     * @throws RuleFileException if a line says no rule
     */
    public static RuleBook read(String text) {
        return read(text, usual());
    }

    private static RuleBook read(String text, RuleBook before) {
        Map<String, RuleBook.Entry> entries = new LinkedHashMap<>(before.entries());
        Set<String> named = new HashSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                String[] words = line.split("\\s+");
                if (!named.add(words[0])) {
                    throw new RuleFileException(i + 1, "the rule `" + words[0] + "` comes twice; keep one");
                }
                entries.put(words[0], entry(i + 1, words, entries.get(words[0])));
            }
        }
        return new RuleBook(entries);
    }

    private static RuleBook.Entry entry(int line, String[] words, RuleBook.Entry before) {
        RuleSpec spec = RuleCatalog.named(words[0])
                .orElseThrow(
                        () -> new RuleFileException(line, "no rule is called `" + words[0] + "`" + meant(words[0])));
        if (words.length < 2) {
            throw new RuleFileException(line, "write `hard`, `off` or a cost after `" + words[0] + "`");
        }
        Map<String, Integer> numbers = new HashMap<>(before == null ? Map.of() : before.numbers());
        for (int i = 2; i < words.length; i++) {
            number(line, spec, words[i], numbers);
        }
        return new RuleBook.Entry(strictness(line, words[1]), numbers);
    }

    private static String meant(String name) {
        String tail = name.substring(name.indexOf('.') + 1);
        Optional<String> near = RuleCatalog.all().stream()
                .map(RuleSpec::name)
                .filter(known -> known.endsWith("." + tail))
                .findFirst();
        return near.map(known -> "; did you mean `" + known + "`?")
                .orElse("; `cmusic compose rules --list-rules` lists them");
    }

    private static Strictness strictness(int line, String word) {
        if (word.equals("hard")) {
            return Strictness.HARD;
        }
        if (word.equals("off")) {
            return Strictness.OFF;
        }
        try {
            double cost = Double.parseDouble(word);
            if (cost >= 0 && cost <= Strictness.MOST) {
                return new Strictness(false, cost);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new RuleFileException(
                line, "`" + word + "` is none of `hard`, `off` or a cost from 0 to " + (int) Strictness.MOST);
    }

    private static void number(int line, RuleSpec spec, String word, Map<String, Integer> numbers) {
        String[] halves = word.split("=", 2);
        RuleSpec.Parameter parameter = spec.parameter(halves[0])
                .orElseThrow(() -> new RuleFileException(
                        line, "`" + spec.name() + "` has no number `" + halves[0] + "`" + numbersOf(spec)));
        try {
            int number = Integer.parseInt(halves.length < 2 ? "" : halves[1]);
            if (number >= parameter.low() && number <= parameter.high()) {
                numbers.put(parameter.name(), number);
                return;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new RuleFileException(
                line,
                "`" + word + "`: " + parameter.name() + " is a whole number from " + parameter.low() + " to "
                        + parameter.high());
    }

    private static String numbersOf(RuleSpec spec) {
        List<String> names =
                spec.parameters().stream().map(RuleSpec.Parameter::name).toList();
        return names.isEmpty() ? "; it has none" : "; it has " + String.join(", ", names);
    }
}
