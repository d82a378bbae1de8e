package org.cmusic.grammar.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.BarFault;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Mistakes;

/** Words the mistakes that the model finds. */
public final class MistakeReport implements Mistakes {
    /** The fact of a mistake that tells how to word it. */
    private static final String VARIANT = "variant";

    private final Diagnostics diagnostics;
    private final Span fallback;
    private final Set<Object> pitchless = new HashSet<>();
    private Optional<Boolean> meterWrong = Optional.empty();

    /**
     * A report.
     *
     * @param fallback where a mistake without a place is told
     */
    MistakeReport(Diagnostics diagnostics, Span fallback) {
        this.diagnostics = diagnostics;
        this.fallback = fallback;
    }

    @Override
    public void add(Mistake mistake) {
        if (!isKnown(mistake)) {
            diagnostics.add(diagnostic(mistake));
        }
    }

    /**
     * Whether a mistake was told before: by what broke the expression, by the checks of structure, or, of an instrument
     * that takes no pitch, for another note.
     */
    private boolean isKnown(Mistake mistake) {
        return switch (mistake.code()) {
            case Expression.Broken.CODE -> true;
            case "missing-parameter" -> !mistake.facts().containsKey("declared");
            case "unknown-parameter" ->
                mistake.facts().containsKey("written")
                        && !pitchless.add(mistake.facts().get("owner"));
            case "missing-meter" -> isMeterWrong();
            default -> false;
        };
    }

    /** Whether there is no meter because the one that is written was reported. */
    private boolean isMeterWrong() {
        if (meterWrong.isEmpty()) {
            meterWrong = Optional.of(diagnostics.sorted().stream()
                    .anyMatch(told -> told.slug().equals("meter-place")
                            || told.slug().equals("bad-setting")
                                    && "meter".equals(told.arguments().get("name"))));
        }
        return meterWrong.get();
    }

    /** Where something was written. */
    Span span(Origin origin) {
        return origin instanceof Place place ? place.span() : fallback;
    }

    private Diagnostic diagnostic(Mistake mistake) {
        Map<String, Object> facts = mistake.facts();
        Diagnostic usual = Diagnostic.at(mistake.code(), span(mistake.origin()));
        Diagnostic plain = facts.containsKey(VARIANT) ? usual.variant((String) facts.get(VARIANT)) : usual;
        return switch (mistake.code()) {
            case "unit-mismatch" -> unitMismatch(plain, facts);
            case "out-of-range" -> outOfRange(plain, facts);
            case "bar-check" -> barCheck(plain, facts);
            case "unknown-parameter" -> unknownParameter(plain, facts);
            case "unknown-choice" -> unknownChoice(plain, facts);
            case "missing-parameter" -> missingParameter(plain, facts);
            case "unit-arithmetic" -> unitArithmetic(plain, facts);
            case "missing-length" -> withAll(plain, facts).fix(Fix.insertBefore(plain.span(), "each 1b "));
            default -> withAll(plain, facts);
        };
    }

    private static Diagnostic withAll(Diagnostic plain, Map<String, Object> facts) {
        Diagnostic filled = plain;
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            filled = filled.with(fact.getKey(), text(fact.getValue()));
        }
        return filled;
    }

    private static Object text(Object fact) {
        if (fact instanceof Value value) {
            return Quantities.text(value);
        }
        return fact instanceof Kind kind ? "a " + kind.label() : fact;
    }

    private static Diagnostic unitArithmetic(Diagnostic plain, Map<String, Object> facts) {
        Diagnostic filled = withAll(plain, facts);
        boolean levels = facts.get("operator").equals("*")
                && facts.get("left").equals(Kind.LEVEL.label())
                && facts.get("right").equals(Kind.LEVEL.label());
        boolean overBeats = facts.get("operator").equals("/")
                && facts.get("left").equals(Kind.NUMBER.label())
                && facts.get("right").equals(Kind.BEATS.label());
        return levels
                ? filled.variant("levels")
                : overBeats ? filled.variant("over-beats").with("text", "n * 1/2b") : filled;
    }

    private static Diagnostic unitMismatch(Diagnostic plain, Map<String, Object> facts) {
        Kind wanted = (Kind) facts.get("wanted");
        Object given = facts.get("given");
        Diagnostic filled = plain.with("name", facts.get("name"))
                .with("wanted", article(wanted.label()))
                .with("given", given instanceof Value value ? described(value) : article(((Kind) given).label()))
                .with("example", Examples.of(wanted));
        boolean bare = given instanceof Value.Quantity quantity && quantity.kind() == Kind.NUMBER;
        return bare ? bareNumber(filled, wanted, ((Value.Quantity) given).amount()) : filled;
    }

    private static String article(String label) {
        if (label.equals(Kind.BEATS.label())) {
            return "a time in beats";
        }
        return ("aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
    }

    private static String described(Value value) {
        String text = Quantities.text(value);
        boolean literal = value instanceof Value.Quantity
                || value instanceof Value.Span
                || value instanceof Value.Text
                || value instanceof Value.Choice;
        return literal ? "the " + value.kind().label() + " `" + text + "`" : text;
    }

    /** A number without a unit: the fix adds the likeliest. */
    private static Diagnostic bareNumber(Diagnostic filled, Kind wanted, double number) {
        String text = Quantities.digits(number);
        Diagnostic diagnostic = filled.with("text", text);
        return switch (wanted) {
            case LEVEL ->
                diagnostic
                        .variant("level")
                        .fix(Fix.replace(
                                diagnostic.span(), number > 0 && number <= 1 ? "linear(" + text + ")" : text + "dB"));
            case TIME -> diagnostic.variant("time").fix(Fix.replace(diagnostic.span(), text + "s"));
            case BEATS -> diagnostic.variant("time").fix(Fix.replace(diagnostic.span(), text + "b"));
            case FREQUENCY -> bareFrequency(diagnostic, text, number);
            case INTERVAL -> diagnostic.variant("interval").fix(Fix.replace(diagnostic.span(), text + "ct"));
            case ANGLE -> diagnostic.fix(Fix.replace(diagnostic.span(), text + "deg"));
            case TEMPO -> diagnostic.fix(Fix.replace(diagnostic.span(), text + "bpm"));
            default -> diagnostic;
        };
    }

    /** A number that is a key of MIDI may be meant as hertz or as a pitch, so that nothing is mended by itself. */
    private static Diagnostic bareFrequency(Diagnostic diagnostic, String text, double number) {
        Optional<String> pitch = MidiKey.name(number);
        return pitch.isPresent()
                ? diagnostic.variant("midi").with("pitch", pitch.get())
                : diagnostic.variant("frequency").fix(Fix.replace(diagnostic.span(), text + "Hz"));
    }

    private Diagnostic outOfRange(Diagnostic plain, Map<String, Object> facts) {
        String range = bounds((Value) facts.get("low"), (Value) facts.get("high"));
        Diagnostic filled = plain.with("name", facts.get("name"))
                .with("value", text(facts.get("value")))
                .with("range", range);
        return facts.get("declared") instanceof Place place ? filled.related("declared", place.span()) : filled;
    }

    private static String bounds(Value low, Value high) {
        double least = ((Value.Quantity) low).amount();
        double most = ((Value.Quantity) high).amount();
        if (Double.isInfinite(most)) {
            return Quantities.text(low) + " and above";
        }
        return Double.isInfinite(least) && low.kind() != Kind.LEVEL
                ? Quantities.text(high) + " and below"
                : Quantities.text(low) + ".." + Quantities.text(high);
    }

    private static Diagnostic barCheck(Diagnostic plain, Map<String, Object> facts) {
        BarFault fault = (BarFault) facts.get("fault");
        Beats excess = fault.excess();
        boolean tooLong = excess.signum() > 0;
        return plain.with("bar", fault.bar())
                .with("by", tooLong ? excess : excess.negated())
                .with("wrong", tooLong ? "long" : "short")
                .with("meter", facts.get("meter"))
                .with("wanted", fault.due())
                .with("found", fault.found());
    }

    private static Diagnostic unknownParameter(Diagnostic plain, Map<String, Object> facts) {
        Instrument instrument = (Instrument) facts.get("instrument");
        List<Candidate> candidates = instrument.patch().parameters().stream()
                .map(parameter -> Candidate.of(parameter.name()))
                .toList();
        String name = (String) facts.get("name");
        Diagnostic filled = plain.with("owner", facts.get("owner")).with("name", name);
        if (facts.containsKey("written")) {
            return filled.variant("written-pitch");
        }
        return candidates.isEmpty() ? filled : filled.suggest(name, candidates);
    }

    private static Diagnostic unknownChoice(Diagnostic plain, Map<String, Object> facts) {
        List<?> choices = (List<?>) facts.get("choices");
        String name = (String) facts.get("name");
        return plain.with("owner", facts.get("owner"))
                .with("name", name)
                .suggest(
                        name,
                        choices.stream()
                                .map(choice -> Candidate.of(String.valueOf(choice)))
                                .toList());
    }

    private static Diagnostic missingParameter(Diagnostic plain, Map<String, Object> facts) {
        Diagnostic filled = plain.with("owner", facts.get("owner")).with("name", facts.get("name"));
        Optional<Span> declared =
                facts.get("declared") instanceof Place place ? Optional.of(place.span()) : Optional.empty();
        String declaration = declared.flatMap(MistakeReport::line).orElse("param " + facts.get("name"));
        Diagnostic worded = filled.with("declaration", declaration);
        return declared.map(span -> worded.related("declared", span)).orElse(worded);
    }

    private static Optional<String> line(Span span) {
        return span.source().line(span.startLine()).map(line -> {
            int comment = line.indexOf("//");
            return (comment < 0 ? line : line.substring(0, comment)).strip();
        });
    }
}
