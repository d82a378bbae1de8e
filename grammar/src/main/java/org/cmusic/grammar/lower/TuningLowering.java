package org.cmusic.grammar.lower;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.grammar.tuning.KeyboardMapReader;
import org.cmusic.grammar.tuning.ScaleReader;
import org.cmusic.model.EqualTuning;
import org.cmusic.model.JustTuning;
import org.cmusic.model.MappedTuning;
import org.cmusic.model.Pitch;
import org.cmusic.model.Scale;
import org.cmusic.model.ScaleTuning;
import org.cmusic.model.Tuning;
import org.cmusic.model.expression.Value;

/** Finds the tuning that a setting asks for. */
final class TuningLowering {
    private static final Pitch ROOT = Pitch.parse("C4").orElseThrow();

    private final Program program;
    private final Diagnostics diagnostics;

    TuningLowering(Program program, Diagnostics diagnostics) {
        this.program = program;
        this.diagnostics = diagnostics;
    }

    /** The tuning; twelve equal steps where the setting is wrong, which is reported. */
    Tuning lower(TuningSetting setting) {
        if (setting.scale() instanceof Text text) {
            return scala(text, setting.map()).orElse(EqualTuning.STANDARD);
        }
        if (setting.scale() instanceof Reference reference) {
            return named(reference.name(), List.of(), reference.span());
        }
        if (setting.scale() instanceof Call call) {
            return named(
                    call.function().text(), call.arguments(), call.function().span());
        }
        if (!(setting.scale() instanceof Unreadable)) {
            diagnostics.add(Diagnostic.at("bad-setting", setting.scale().span())
                    .with("name", "tuning")
                    .with("wanted", "`equal(12, a4=442Hz)`, `just(root=C4)`, `edo(19)` or the name of a Scala file"));
        }
        return EqualTuning.STANDARD;
    }

    private Optional<Tuning> scala(Text name, Optional<Text> map) {
        Optional<Scale> scale = program.resource(name).flatMap(source -> ScaleReader.read(source, diagnostics));
        if (map.isEmpty()) {
            return scale.map(ScaleTuning::of);
        }
        return scale.flatMap(found -> program.resource(map.get())
                .flatMap(source -> KeyboardMapReader.read(source, diagnostics))
                .map(keys -> new MappedTuning(found, keys)));
    }

    private Tuning named(String name, List<Argument> arguments, Span span) {
        return switch (name) {
            case "just" -> new JustTuning(root(arguments));
            case "equal" -> new EqualTuning(divisions(arguments), hertz(arguments));
            case "edo" -> EqualTuning.edo(divisions(arguments));
            default -> unknown(name, span);
        };
    }

    private Tuning unknown(String name, Span span) {
        List<Candidate> known = List.of(Candidate.of("just"), Candidate.of("equal"), Candidate.of("edo"));
        diagnostics.add(Diagnostic.at("unknown-tuning", span).with("name", name).suggest(name, known));
        return EqualTuning.STANDARD;
    }

    private Pitch root(List<Argument> arguments) {
        Pitch root = ROOT;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            boolean fits = (isNamed(argument, "root") || argument.name().isEmpty() && i == 0)
                    && argument.value() instanceof PitchLiteral;
            if (fits) {
                root = Literals.pitch((PitchLiteral) argument.value());
            } else {
                wrong(argument, "a pitch such as `root=A4`");
            }
        }
        return root;
    }

    private int divisions(List<Argument> arguments) {
        int divisions = 12;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (isNamed(argument, "a4")) {
                continue;
            }
            Optional<Double> number = amount(argument, Unit.NONE);
            boolean whole = number.isPresent()
                    && number.get() == Math.rint(number.get())
                    && number.get() >= 1
                    && number.get() <= EqualTuning.MAX_DIVISIONS;
            if (i == 0 && argument.name().isEmpty() && whole) {
                divisions = number.get().intValue();
            } else {
                wrong(argument, "how many steps an octave has, from 1 to " + EqualTuning.MAX_DIVISIONS);
            }
        }
        return divisions;
    }

    private double hertz(List<Argument> arguments) {
        double hertz = Tuning.A4_HERTZ;
        for (Argument argument : arguments) {
            if (isNamed(argument, "a4")) {
                Optional<Double> given = amount(argument, Unit.HERTZ).filter(value -> value >= 1 && value <= 20_000);
                if (given.isEmpty()) {
                    wrong(argument, "a frequency such as `a4=442Hz`");
                }
                hertz = given.orElse(hertz);
            }
        }
        return hertz;
    }

    private static Optional<Double> amount(Argument argument, Unit unit) {
        boolean fits = argument.value() instanceof Quantity quantity
                && (quantity.unit() == unit || unit == Unit.HERTZ && quantity.unit() == Unit.KILOHERTZ);
        return fits
                ? Optional.of(((Value.Quantity) Literals.value((Quantity) argument.value())).amount())
                : Optional.empty();
    }

    private static boolean isNamed(Argument argument, String name) {
        return argument.name().map(given -> given.text().equals(name)).orElse(false);
    }

    private void wrong(Argument argument, String wanted) {
        diagnostics.add(Diagnostic.at("bad-setting", argument.span())
                .with("name", "tuning")
                .with("wanted", wanted));
    }
}
