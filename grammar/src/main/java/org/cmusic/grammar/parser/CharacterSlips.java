package org.cmusic.grammar.parser;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;

/** Characters the language does not use, by what was probably meant. */
final class CharacterSlips {

    private static final int REPLACEMENT = 0xFFFD;

    private static final Map<String, String> VARIANTS = Map.ofEntries(
            Map.entry(";", "semicolon"),
            Map.entry("–", "dash"),
            Map.entry("—", "dash"),
            Map.entry("−", "dash"),
            Map.entry("“", "quote"),
            Map.entry("”", "quote"),
            Map.entry("'", "single-quote"),
            Map.entry("`", "backquote"),
            Map.entry("♯", "accidental"),
            Map.entry("♭", "accidental"),
            Map.entry("#", "hash"),
            Map.entry("%", "percent"),
            Map.entry("&", "and"),
            Map.entry("!", "not"),
            Map.entry("×", "times"),
            Map.entry("\u00A0", "blank"));

    /** What to write instead, where that can be told. */
    private static final Map<String, String> REPLACEMENTS = Map.of(
            "dash",
            "-",
            "hash",
            "//",
            "times",
            "*",
            "and",
            "and",
            "not",
            "not ",
            "blank",
            " ",
            "semicolon",
            "",
            "control",
            "",
            "backquote",
            "");

    private final LexemeSource source;
    private final Reporter reporter;

    CharacterSlips(LexemeSource source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
    }

    /** A string between typographic or single quotation marks. */
    Lexeme quoted(Lexeme lexeme) {
        String text = lexeme.getText();
        String straight = '"' + text.substring(1, text.length() - 1) + '"';
        Span span = reporter.span(lexeme);
        reporter.report(Diagnostic.at("bad-character", span)
                .variant(VARIANTS.getOrDefault(text.substring(0, 1), "quote"))
                .with("text", text.substring(0, 1))
                .fix(Fix.replace(span, straight)));
        return lexeme.mendedTo(CmusicParser.STRING, straight);
    }

    /** A sign that begins or ends what is repeated in other notations: {@code |:} or {@code :|}. */
    Optional<Lexeme> repeatSign(Lexeme first) {
        Span span = reporter.span(first, source.next());
        reporter.report(Diagnostic.at("syntax", span)
                .variant("repeat-sign")
                .with("text", first.getType() == CmusicParser.BAR ? "|:" : ":|"));
        return Optional.empty();
    }

    /** A run of characters without meaning; only a dash means something: minus. */
    Optional<Lexeme> other(Lexeme first) {
        Lexeme last = first;
        while (source.peek(0).getType() == CmusicParser.OTHER && last.touches(source.peek(0))) {
            last = source.next();
        }
        int codePoint = first.getText().codePointAt(0);
        if (codePoint == '#') {
            skipLine(first);
        }
        if (codePoint != REPLACEMENT) {
            report(first, last, codePoint);
        }
        boolean dash = "dash".equals(VARIANTS.get(first.getText()));
        return dash ? Optional.of(first.mendedTo(CmusicParser.MINUS, "-")) : Optional.empty();
    }

    private void report(Lexeme first, Lexeme last, int codePoint) {
        Span span = reporter.span(first, last);
        Diagnostic diagnostic = Diagnostic.at("bad-character", span).with("text", first.getText());
        if (Character.getType(codePoint) == Character.CONTROL) {
            diagnostic = diagnostic.variant("control").with("code", String.format(Locale.ROOT, "U+%04X", codePoint));
        } else if (Character.isLetter(codePoint)) {
            diagnostic = diagnostic.variant("letter");
        } else if (VARIANTS.containsKey(first.getText())) {
            diagnostic = diagnostic.variant(VARIANTS.get(first.getText()));
        }
        Optional<String> replacement = diagnostic.variant().map(REPLACEMENTS::get);
        reporter.report(replacement.isEmpty() ? diagnostic : diagnostic.fix(fix(span, replacement.get())));
    }

    private static Fix fix(Span span, String replacement) {
        return replacement.isEmpty() ? Fix.remove(span) : Fix.replace(span, replacement);
    }

    /** What follows a hash is a comment in other languages. */
    private void skipLine(Lexeme hash) {
        while (source.peek(0).getLine() == hash.getLine() && !source.peek(0).isEnd()) {
            source.next();
        }
    }
}
