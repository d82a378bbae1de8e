package org.cmusic.grammar.parser;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.CmusicParser.ArgumentsContext;
import org.cmusic.grammar.parser.CmusicParser.ChordContext;
import org.cmusic.grammar.parser.CmusicParser.FlatNoteContext;
import org.cmusic.grammar.parser.CmusicParser.ForContext;
import org.cmusic.grammar.parser.CmusicParser.IfContext;
import org.cmusic.grammar.parser.CmusicParser.KeyContext;
import org.cmusic.grammar.parser.CmusicParser.ListContext;
import org.cmusic.grammar.parser.CmusicParser.MeterContext;
import org.cmusic.grammar.parser.CmusicParser.ParameterContext;
import org.cmusic.grammar.parser.CmusicParser.PartContext;
import org.cmusic.grammar.parser.CmusicParser.PartialsContext;
import org.cmusic.grammar.parser.CmusicParser.RangeContext;

/** Explains a token that does not fit into the item or field that has begun. */
final class FormExplanation {

    private final Reporter reporter;

    /** From the most particular to the most general. */
    private final List<Function<Mistake, Optional<Diagnostic>>> explanations = List.of(
            this::slide,
            this::offset,
            this::range,
            this::form,
            this::equality,
            this::equals,
            this::string,
            this::value,
            this::chord,
            this::block,
            this::comma,
            this::name,
            this::end,
            this::missing);

    FormExplanation(Reporter reporter) {
        this.reporter = reporter;
    }

    Optional<Diagnostic> explain(Mistake mistake) {
        return explanations.stream()
                .flatMap(explanation -> explanation.apply(mistake).stream())
                .findFirst();
    }

    private Optional<Diagnostic> slide(Mistake mistake) {
        if (!mistake.before(CmusicParser.SLIDE)) {
            return Optional.empty();
        }
        Span span = reporter.span(mistake.before());
        boolean value = Mistake.beginsValue(mistake.found());
        return Optional.of(
                value
                        ? Diagnostic.at("bad-slide", span)
                        : Diagnostic.at("bad-tie", span).variant("tilde").fix(Fix.replace(span, " tie ")));
    }

    private Optional<Diagnostic> offset(Mistake mistake) {
        boolean offset = mistake.before(CmusicParser.PLUS, CmusicParser.MINUS)
                && mistake.expects(CmusicParser.QUANTITY)
                && !mistake.expectsValue();
        return offset ? Optional.of(at(mistake, "cents")) : Optional.empty();
    }

    private Optional<Diagnostic> range(Mistake mistake) {
        return mistake.rule() instanceof RangeContext range && mistake.expects(CmusicParser.RANGE)
                ? Optional.of(Diagnostic.at("syntax", reporter.span((Lexeme) range.getStart(), mistake.before()))
                        .variant("param-range")
                        .with("text", range.low.getText()))
                : Optional.empty();
    }

    /** Items whose whole form is best shown. */
    private Optional<Diagnostic> form(Mistake mistake) {
        if (mistake.expectsValue()) {
            return Optional.empty();
        }
        if (mistake.unit() instanceof FlatNoteContext) {
            return missingWord(mistake, CmusicParser.AT).or(() -> missingWord(mistake, CmusicParser.FOR));
        }
        return Stream.of(
                        formOf(mistake, PartContext.class, CmusicParser.PLAYS, "part-form")
                                .map(form -> plays(form, mistake)),
                        formOf(mistake, KeyContext.class, CmusicParser.TONIC, "key-form"),
                        formOf(mistake, KeyContext.class, CmusicParser.NAME, "key-form"),
                        formOf(mistake, MeterContext.class, CmusicParser.NUMBER, "meter-form"),
                        formOf(mistake, MeterContext.class, CmusicParser.OVER_SIGN, "meter-form"),
                        formOf(mistake, ParameterContext.class, CmusicParser.COLON, "param-form"),
                        formOf(mistake, ForContext.class, CmusicParser.IN, "for-form"),
                        formOf(mistake, PartialsContext.class, CmusicParser.IN, "partials-form"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Diagnostic> formOf(Mistake mistake, Class<?> item, int expected, String variant) {
        return item.isInstance(mistake.unit()) && mistake.expects(expected)
                ? Optional.of(at(mistake, variant))
                : Optional.empty();
    }

    /** A word like {@code plays} is meant for it; before the name of an instrument it is missing. */
    private Diagnostic plays(Diagnostic form, Mistake mistake) {
        Lexeme found = mistake.found();
        if (!mistake.found(CmusicParser.NAME)) {
            return form;
        }
        String plays = Keywords.literal(CmusicParser.PLAYS);
        if (mistake.after().getType() == CmusicParser.NAME) {
            Diagnostic near = form.suggest(found.getText(), List.of(Candidate.of(plays)));
            return near.near() > 0 ? near : form;
        }
        boolean instrument = mistake.after().getType() == CmusicParser.OPEN_BRACE
                || mistake.after().getType() == CmusicParser.OPEN_PARENTHESIS;
        return instrument ? form.fix(Fix.insertBefore(reporter.span(found), plays + " ")) : form;
    }

    private Optional<Diagnostic> missingWord(Mistake mistake, int word) {
        return mistake.expects(word)
                ? Optional.of(at(mistake, "note-form").with("missing", Keywords.literal(word)))
                : Optional.empty();
    }

    private Optional<Diagnostic> equality(Mistake mistake) {
        boolean condition = mistake.unit() instanceof IfContext || mistake.expects(CmusicParser.THEN);
        return condition && mistake.found(CmusicParser.EQUALS)
                ? Optional.of(at(mistake, "equality").fix(Fix.replace(reporter.span(mistake.found()), "==")))
                : Optional.empty();
    }

    private Optional<Diagnostic> equals(Mistake mistake) {
        if (!mistake.expects(CmusicParser.EQUALS) || mistake.unit() instanceof ParameterContext) {
            return Optional.empty();
        }
        Span span = reporter.span(mistake.before());
        Diagnostic missing = Diagnostic.at("syntax", span)
                .variant("equals-missing")
                .with("text", mistake.before().getText());
        boolean value = Mistake.beginsValue(mistake.found());
        return Optional.of(value ? missing.fix(Fix.insertAfter(span, "=")) : missing);
    }

    private Optional<Diagnostic> string(Mistake mistake) {
        if (!mistake.expects(CmusicParser.STRING) || mistake.expectsValue()) {
            return Optional.empty();
        }
        Diagnostic diagnostic = at(mistake, "string-missing");
        boolean word = mistake.found(CmusicParser.NAME, CmusicParser.CAPITAL);
        String quoted = '"' + mistake.found().getText() + '"';
        return Optional.of(word ? diagnostic.fix(Fix.replace(reporter.span(mistake.found()), quoted)) : diagnostic);
    }

    private Optional<Diagnostic> value(Mistake mistake) {
        if (!mistake.expectsValue()) {
            return Optional.empty();
        }
        if (mistake.found(CmusicParser.AT_SIGN)) {
            return Optional.of(at(mistake, "at-in-expression").fix(Fix.remove(reporter.span(mistake.found()))));
        }
        if (mistake.found(CmusicParser.IF)) {
            return Optional.of(at(mistake, "if-nested"));
        }
        return Optional.of(
                Diagnostic.at("syntax", reporter.span(mistake.before()).end())
                        .variant("value-missing")
                        .with("before", mistake.before().getText()));
    }

    private Optional<Diagnostic> chord(Mistake mistake) {
        return mistake.unit() instanceof ChordContext && mistake.found(CmusicParser.COMMA)
                ? Optional.of(at(mistake, "chord-comma").fix(Fix.remove(reporter.span(mistake.found()))))
                : Optional.empty();
    }

    private Optional<Diagnostic> block(Mistake mistake) {
        return mistake.expects(CmusicParser.OPEN_BRACE) && !mistake.expects(CmusicParser.TIE)
                ? Optional.of(after(mistake, "block-missing"))
                : Optional.empty();
    }

    private Optional<Diagnostic> comma(Mistake mistake) {
        boolean between = mistake.rule() instanceof ArgumentsContext || mistake.rule() instanceof ListContext;
        return between && Mistake.beginsValue(mistake.found())
                ? Optional.of(at(mistake, "comma-missing").fix(Fix.insertAfter(reporter.span(mistake.before()), ",")))
                : Optional.empty();
    }

    private Optional<Diagnostic> name(Mistake mistake) {
        if (!mistake.expects(CmusicParser.NAME)) {
            return Optional.empty();
        }
        return Optional.of(
                Keywords.isKeyword(mistake.found().getType())
                        ? at(mistake, "keyword-name")
                        : after(mistake, "name-missing"));
    }

    private Optional<Diagnostic> end(Mistake mistake) {
        return mistake.found().isEnd() ? Optional.of(after(mistake, "end")) : Optional.empty();
    }

    /** The next line begins with something else than what was to come. */
    private Optional<Diagnostic> missing(Mistake mistake) {
        String expected = Expectation.words(mistake.expected());
        boolean later = mistake.found().getLine() > mistake.before().getLine();
        return later && !expected.isEmpty()
                ? Optional.of(after(mistake, "missing").with("expected", expected))
                : Optional.empty();
    }

    /** At the token that was found, or where the line ends that it should have been on. */
    private Diagnostic at(Mistake mistake, String variant) {
        boolean later = mistake.found().getLine() > mistake.before().getLine();
        Span found = reporter.span(mistake.found());
        return Diagnostic.at("syntax", later ? reporter.span(mistake.before()).end() : found)
                .variant(variant)
                .with("text", mistake.found().getText());
    }

    /** Behind the token before. */
    private Diagnostic after(Mistake mistake, String variant) {
        return Diagnostic.at("syntax", reporter.span(mistake.before()).end())
                .variant(variant)
                .with("before", mistake.before().getText())
                .with("first", mistake.first().getText());
    }
}
