package org.cmusic.grammar.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every text a user reads about a mistake, from the bundle {@code messages.properties}. A slug has the keys
 * {@code slug.severity}, {@code slug.message}, {@code slug.help} and {@code slug.explain}; variants of the middle two
 * append their name. A text quotes an argument as <code>{name}</code>, without blanks inside the braces.
 */
public final class Messages {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z][A-Za-z]*)}");
    private static final TextBundle TEXTS = load();
    private static final Map<String, Severity> SEVERITIES = new ConcurrentHashMap<>();

    private Messages() {}

    /** All slugs there are, in alphabetical order. */
    public static Set<String> slugs() {
        Set<String> slugs = new TreeSet<>();
        for (String key : TEXTS.keys()) {
            if (key.endsWith(".severity")) {
                slugs.add(key.substring(0, key.length() - ".severity".length()));
            }
        }
        return slugs;
    }

    /** The long text for {@code cmusic explain SLUG}, if there is such a slug. */
    public static Optional<String> explain(String slug) {
        return TEXTS.get(slug + ".explain").map(text -> text.replace("\n> ", "\n    "));
    }

    /** How much a slug weighs. */
    public static Severity severity(String slug) {
        Severity known = SEVERITIES.get(slug);
        if (known == null) {
            known = Severity.valueOf(required(slug + ".severity").toUpperCase(Locale.ROOT));
            SEVERITIES.put(slug, known);
        }
        return known;
    }

    /** A text without arguments that becomes part of another. */
    public static String phrase(String key) {
        return text(key, Map.of());
    }

    static String message(Diagnostic diagnostic) {
        return text(key(diagnostic, ".message"), printable(diagnostic));
    }

    /** The candidates where there are some, then the help of the slug or of its variant. */
    static String help(Diagnostic diagnostic) {
        List<Candidate> candidates = diagnostic.candidates();
        if (candidates.isEmpty()) {
            return text(key(diagnostic, ".help"), printable(diagnostic));
        }
        return CandidateList.words(candidates, diagnostic.near());
    }

    /** The text under {@code key} with its arguments filled in. */
    static String text(String key, Map<String, ?> arguments) {
        Matcher matcher = ARGUMENT.matcher(required(key));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String filled = argument(matcher.group(1), arguments, matcher.group());
            matcher.appendReplacement(text, Matcher.quoteReplacement(filled));
        }
        return matcher.appendTail(text).toString();
    }

    /** The arguments may quote the source, which may hold anything. */
    private static Map<String, String> printable(Diagnostic diagnostic) {
        Map<String, String> printable = new HashMap<>();
        for (Map.Entry<String, Object> argument : diagnostic.arguments().entrySet()) {
            printable.put(
                    argument.getKey(), Printable.shortened(argument.getValue().toString()));
        }
        return printable;
    }

    private static String argument(String name, Map<String, ?> arguments, String unfilled) {
        return arguments.containsKey(name) ? String.valueOf(arguments.get(name)) : unfilled;
    }

    private static String key(Diagnostic diagnostic, String part) {
        String plain = diagnostic.slug() + part;
        String worded = diagnostic.variant().isPresent()
                ? plain + "." + diagnostic.variant().get()
                : plain;
        return TEXTS.has(worded) ? worded : plain;
    }

    private static String required(String key) {
        Optional<String> text = TEXTS.get(key);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no text in messages.properties for " + key);
        }
        return text.get();
    }

    private static TextBundle load() {
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            return new TextBundle(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
