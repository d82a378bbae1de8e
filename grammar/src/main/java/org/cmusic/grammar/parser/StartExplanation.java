package org.cmusic.grammar.parser;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.DynamicMark;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Messages;
import org.cmusic.grammar.diagnostic.Span;

/** Explains a token that begins no item where one should begin. */
final class StartExplanation {

    /** From this length on, a word that is nearly a keyword is taken for one wherever it stands. */
    private static final int LONG_WORD = 5;

    private final Reporter reporter;

    StartExplanation(Reporter reporter) {
        this.reporter = reporter;
    }

    Optional<Diagnostic> explain(Mistake mistake) {
        Lexeme found = mistake.found();
        return switch (found.getType()) {
            case CmusicParser.NAME -> name(mistake);
            case CmusicParser.NUMBER, CmusicParser.QUANTITY -> number(mistake);
            case CmusicParser.EQUALS ->
                Optional.of(variant(found, "equality").fix(Fix.replace(reporter.span(found), "==")));
            case CmusicParser.ELSE -> Optional.of(variant(found, "stray-else"));
            case CmusicParser.SLIDE -> Optional.of(slide(found));
            case CmusicParser.COMMA -> Optional.of(variant(found, "comma").fix(Fix.remove(reporter.span(found))));
            case CmusicParser.OPEN_PARENTHESIS -> steps(mistake, "chord-parentheses");
            case CmusicParser.OPEN_BRACE ->
                Optional.of(variant(found, mistake.before(CmusicParser.TIE) ? "tie-order" : "stray-block"));
            case CmusicParser.COLON -> steps(mistake, "stray-colon");
            case CmusicParser.TIMES,
                    CmusicParser.OVER_SIGN,
                    CmusicParser.POWER,
                    CmusicParser.PLUS,
                    CmusicParser.MINUS -> steps(mistake, "at-parentheses");
            default -> Optional.empty();
        };
    }

    private Optional<Diagnostic> name(Mistake mistake) {
        Lexeme found = mistake.found();
        if (mistake.place() == Place.STEPS && found.getText().equals("r")) {
            return Optional.of(variant(found, "rest").fix(Fix.replace(reporter.span(found), "rest")));
        }
        if (mistake.inField() || mistake.unit() instanceof CmusicParser.FieldsContext) {
            return Optional.of(variant(found, "field"));
        }
        if (mistake.after().getType() == CmusicParser.EQUALS) {
            return Optional.of(assignment(mistake));
        }
        boolean sameLine = mistake.before().getLine() == found.getLine();
        if (mistake.place() == Place.STEPS && loudness(found).isPresent()) {
            return loudness(found);
        }
        Diagnostic keyword = variant(found, "keyword")
                .with("what", Messages.phrase("begins." + mistake.place().key()))
                .suggest(found.getText(), Keywords.candidates(mistake.place().words()));
        if (keyword.near() > 0 && found.getText().length() >= LONG_WORD) {
            return Optional.of(keyword);
        }
        if (sameLine && Mistake.beginsValue(mistake.after()) && !mistake.before(CmusicParser.CLOSE_BRACE)) {
            return Optional.of(variant(found, "argument-form")
                    .fix(SyntaxExplanation.between(reporter, found, mistake.after(), "=")));
        }
        return sameLine && keyword.near() == 0 ? Optional.empty() : Optional.of(keyword);
    }

    /** A mark of loudness among steps. */
    private Optional<Diagnostic> loudness(Lexeme found) {
        if (DynamicMark.isChange(found.getText())) {
            return Optional.of(variant(found, "crescendo"));
        }
        return DynamicMark.level(found.getText())
                .map(level -> variant(found, "dynamic")
                        .with("level", level)
                        .fix(Fix.replace(reporter.span(found), "set amp=" + level)));
    }

    private Diagnostic assignment(Mistake mistake) {
        boolean steps = mistake.place() == Place.STEPS;
        return variant(mistake.found(), steps ? "set-missing" : "let-missing")
                .fix(Fix.insertBefore(reporter.span(mistake.found()), steps ? "set " : "let "));
    }

    /** A number behind a note is its length, one behind the kind of a parameter its default. */
    private Optional<Diagnostic> number(Mistake mistake) {
        Lexeme found = mistake.found();
        boolean afterPitch =
                mistake.before(CmusicParser.PITCH, CmusicParser.CLOSE_BRACKET, CmusicParser.REST, CmusicParser.FAULTY);
        if (mistake.place() == Place.STEPS && afterPitch) {
            return Optional.of(variant(found, "length-colon")
                    .with("before", mistake.before().getText())
                    .fix(SyntaxExplanation.between(reporter, mistake.before(), found, ":")));
        }
        boolean member = mistake.place() == Place.INSTRUMENT || mistake.place() == Place.EFFECT;
        return member && mistake.unit() instanceof CmusicParser.BlockContext
                ? Optional.of(variant(found, "param-range").fix(Fix.insertBefore(reporter.span(found), "= ")))
                : Optional.empty();
    }

    private Diagnostic slide(Lexeme found) {
        Span span = reporter.span(found);
        return Diagnostic.at("bad-tie", span).variant("tilde").fix(Fix.replace(span, " tie "));
    }

    private Optional<Diagnostic> steps(Mistake mistake, String variant) {
        return mistake.place() == Place.STEPS ? Optional.of(variant(mistake.found(), variant)) : Optional.empty();
    }

    private Diagnostic variant(Lexeme found, String variant) {
        return Diagnostic.at("syntax", reporter.span(found)).variant(variant).with("text", found.getText());
    }
}
