package org.cmusic.grammar.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Unit;

/** Slips in numbers and their units: {@code .5}, {@code 5.}, {@code 10 ms}, {@code 440hz}, {@code 1/2ms}. */
final class NumberSlips {

    private static final int LONGEST = 400;
    private static final int SURELY_FINITE = 17;

    private static final List<Candidate> UNITS = Arrays.stream(Unit.values())
            .map(Unit::suffix)
            .filter(suffix -> !suffix.isEmpty())
            .map(Candidate::of)
            .toList();

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("sec", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("msec", "ms"),
            Map.entry("beat", "b"),
            Map.entry("beats", "b"),
            Map.entry("cent", "ct"),
            Map.entry("cents", "ct"),
            Map.entry("semitone", "st"),
            Map.entry("semitones", "st"),
            Map.entry("octave", "oct"),
            Map.entry("octaves", "oct"),
            Map.entry("degree", "deg"),
            Map.entry("degrees", "deg"),
            Map.entry("percent", "%"),
            Map.entry("hertz", "Hz"));

    private final LexemeSource source;
    private final Reporter reporter;

    NumberSlips(LexemeSource source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
    }

    /**
     * A number or quantity: looks at what follows and at what it is worth.
     *
     * @param preceding what stands before it: where no other value may follow, a comma is taken for a point
     */
    Lexeme number(Lexeme number, Preceding preceding) {
        if (preceding.expectsLoneValue() && isDecimalComma(number)) {
            return decimalComma(number, preceding.expectsLength());
        }
        String text = number.getText();
        Lexeme next = source.peek(0);
        if (next.getType() == CmusicParser.POINT && number.touches(next)) {
            return pointBehind(number);
        }
        if (number.getType() == CmusicParser.NUMBER && isUnitApart(number, next)) {
            return unitApart(number);
        }
        if (text.length() > LONGEST) {
            return report(number, diagnostic(number).variant("too-long").with("count", text.length()));
        }
        if (isBeyondDouble(text)) {
            return report(number, diagnostic(number).variant("too-large"));
        }
        if (text.indexOf('/') > 0 && isZero(text.substring(text.indexOf('/') + 1))) {
            return report(number, diagnostic(number).variant("zero-denominator"));
        }
        return number;
    }

    /** A point that begins a number, or one that means nothing. */
    Optional<Lexeme> point(Lexeme point) {
        Lexeme next = source.peek(0);
        boolean number = List.of(CmusicParser.NUMBER, CmusicParser.QUANTITY, CmusicParser.UNKNOWN_UNIT)
                .contains(next.getType());
        if (!number || !point.touches(next)) {
            reporter.report(Diagnostic.at("bad-character", reporter.span(point)).with("text", "."));
            return Optional.empty();
        }
        Span span = reporter.span(point, source.next());
        String text = "." + next.getText();
        reporter.report(Diagnostic.at("bad-number", span)
                .variant("no-leading-zero")
                .with("text", text)
                .fix(Fix.replace(span, "0" + text)));
        return Optional.of(point.mendedTo(CmusicParser.FAULTY, text, next));
    }

    /** A number with letters behind it that are no unit. */
    Lexeme unknownUnit(Lexeme lexeme) {
        String text = lexeme.getText();
        int split = unitStart(text);
        String unit = text.substring(split);
        Span whole = reporter.span(lexeme);
        Span span = new Span(
                whole.source(), whole.startLine(), whole.startColumn() + split, whole.endLine(), whole.endColumn());
        Diagnostic diagnostic = Diagnostic.at("bad-unit", span).with("unit", unit);
        return report(
                lexeme,
                WORDS.containsKey(unit) ? diagnostic.meant(WORDS.get(unit), UNITS) : diagnostic.suggest(unit, UNITS));
    }

    /** A fraction with another unit than the beat. */
    Lexeme unknownFraction(Lexeme lexeme) {
        String text = lexeme.getText();
        int slash = text.indexOf('/');
        String unit = text.substring(slash + 1).replaceAll("^[0-9]+", "");
        String product = "1" + unit + " * " + text.substring(0, text.length() - unit.length());
        return report(lexeme, diagnostic(lexeme).variant("fraction").with("fix", product));
    }

    /** Something that has digits and points but is no number. */
    Lexeme bad(Lexeme first, Lexeme last) {
        reporter.report(Diagnostic.at("bad-number", reporter.span(first, last)).with("text", first.getText()));
        return first.mendedTo(CmusicParser.FAULTY, first.getText(), last);
    }

    /** A comma between digits; behind a breakpoint stands a time, and behind that a colon. */
    private boolean isDecimalComma(Lexeme number) {
        Lexeme comma = source.peek(0);
        Lexeme decimals = source.peek(1);
        return comma.getType() == CmusicParser.COMMA
                && number.touches(comma)
                && comma.touches(decimals)
                && (decimals.getType() == CmusicParser.QUANTITY || decimals.getType() == CmusicParser.NUMBER)
                && number.getText().matches("[0-9]+")
                && decimals.getText().matches("[0-9]+[A-Za-z%]*")
                && source.peek(2).getType() != CmusicParser.COLON;
    }

    private Lexeme decimalComma(Lexeme number, boolean length) {
        source.next();
        Lexeme decimals = source.next();
        boolean beats = length && decimals.getType() == CmusicParser.NUMBER;
        String text = number.getText() + "." + decimals.getText() + (beats ? Unit.BEAT.suffix() : "");
        Span span = reporter.span(number, decimals);
        reporter.report(Diagnostic.at("bad-number", span)
                .variant("comma")
                .with("text", number.getText() + "," + decimals.getText())
                .with("point", text)
                .fix(Fix.replace(span, text)));
        return number.mendedTo(beats ? CmusicParser.QUANTITY : decimals.getType(), text, decimals);
    }

    private Lexeme pointBehind(Lexeme number) {
        Lexeme point = source.next();
        Lexeme next = source.peek(0);
        boolean unit = point.touches(next) && Unit.of(next.getText()).isPresent();
        Lexeme last = unit ? source.next() : point;
        String text = number.getText() + "." + (unit ? last.getText() : "");
        Span span = reporter.span(number, last);
        reporter.report(Diagnostic.at("bad-number", span)
                .variant("no-digits-after-point")
                .with("text", text)
                .with("whole", text.replace(".", ""))
                .with("decimal", text.replace(".", ".0"))
                .fix(Fix.replace(span, text.replace(".", ""))));
        return number.mendedTo(CmusicParser.FAULTY, text, last);
    }

    /** A unit on the same line after a blank; before `=` it is a name. */
    private boolean isUnitApart(Lexeme number, Lexeme next) {
        return next.getLine() == number.getLine()
                && !number.touches(next)
                && (next.getType() == CmusicParser.NAME || next.getType() == CmusicParser.CAPITAL)
                && Unit.of(next.getText()).isPresent()
                && source.peek(1).getType() != CmusicParser.EQUALS;
    }

    private Lexeme unitApart(Lexeme number) {
        Lexeme unit = source.next();
        Span span = reporter.span(number, unit);
        String text = number.getText() + unit.getText();
        reporter.report(Diagnostic.at("bad-unit", span)
                .variant("blank")
                .with("unit", unit.getText())
                .with("text", text)
                .fix(Fix.replace(span, text)));
        return number.mendedTo(CmusicParser.QUANTITY, text, unit);
    }

    private Diagnostic diagnostic(Lexeme lexeme) {
        return Diagnostic.at("bad-number", reporter.span(lexeme)).with("text", lexeme.getText());
    }

    private Lexeme report(Lexeme lexeme, Diagnostic diagnostic) {
        reporter.report(diagnostic);
        return lexeme.mendedTo(CmusicParser.FAULTY, lexeme.getText());
    }

    private static int unitStart(String text) {
        int at = 0;
        while (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.') {
            at++;
        }
        return at;
    }

    private static boolean isBeyondDouble(String text) {
        if (text.length() < SURELY_FINITE && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
            return false;
        }
        String number = text.replaceAll("(/[0-9]+)?[A-Za-z%]*$", "");
        double value = Double.parseDouble(number) * factor(text);
        int exponent = number.toLowerCase(java.util.Locale.ROOT).indexOf('e');
        boolean vanishes = value == 0 && exponent > 0 && !isZero(number.substring(0, exponent));
        return Double.isInfinite(value) || vanishes;
    }

    /** The largest number that the unit of a quantity may come to be multiplied by. */
    private static double factor(String text) {
        return text.endsWith("oct") ? 1200 : text.endsWith("kHz") ? 1000 : text.endsWith("st") ? 100 : 1;
    }

    private static boolean isZero(String text) {
        return text.chars().filter(Character::isDigit).allMatch(digit -> digit == '0');
    }
}
