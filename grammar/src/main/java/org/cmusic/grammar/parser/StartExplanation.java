package org.cmusic.grammar.parser;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Messages;
import org.cmusic.grammar.diagnostic.Span;

/** Explains a token that begins no item where one should begin. */
final class StartExplanation {

    private final Reporter reporter;

    StartExplanation(Reporter reporter) {
        this.reporter = reporter;
    }

    Optional<Diagnostic> explain(Mistake mistake) {
        Lexeme found = mistake.found();
        return switch (found.getType()) {
            case CmusicParser.NAME -> Optional.of(name(mistake));
            case CmusicParser.NUMBER, CmusicParser.QUANTITY -> number(mistake);
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

    private Diagnostic name(Mistake mistake) {
        Lexeme found = mistake.found();
        if (mistake.place() == Place.STEPS && found.getText().equals("r")) {
            return variant(found, "rest").fix(Fix.replace(reporter.span(found), "rest"));
        }
        if (mistake.inField() || mistake.unit() instanceof CmusicParser.FieldsContext) {
            return variant(found, "field");
        }
        if (mistake.after().getType() == CmusicParser.EQUALS) {
            boolean steps = mistake.place() == Place.STEPS;
            return variant(found, steps ? "set-missing" : "let-missing")
                    .fix(Fix.insertBefore(reporter.span(found), steps ? "set " : "let "));
        }
        boolean sameLine = mistake.before().getLine() == found.getLine();
        if (sameLine && Mistake.beginsValue(mistake.after()) && !mistake.before(CmusicParser.CLOSE_BRACE)) {
            return variant(found, "argument-form")
                    .fix(SyntaxExplanation.between(reporter, found, mistake.after(), "="));
        }
        return variant(found, "keyword")
                .with("what", Messages.phrase("begins." + mistake.place().key()))
                .suggest(found.getText(), Keywords.candidates(mistake.place().words()));
    }

    private Optional<Diagnostic> number(Mistake mistake) {
        boolean afterPitch =
                mistake.before(CmusicParser.PITCH, CmusicParser.CLOSE_BRACKET, CmusicParser.REST, CmusicParser.FAULTY);
        if (mistake.place() != Place.STEPS || !afterPitch) {
            return Optional.empty();
        }
        return Optional.of(variant(mistake.found(), "length-colon")
                .with("before", mistake.before().getText())
                .fix(SyntaxExplanation.between(reporter, mistake.before(), mistake.found(), ":")));
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
