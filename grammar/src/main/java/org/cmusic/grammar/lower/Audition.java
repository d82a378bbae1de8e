package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.FlatNotes;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Natural;
import org.cmusic.model.score.Parameter;
import org.cmusic.model.score.Score;
import org.cmusic.model.score.Section;

/** A piece that lets one hear instruments: each plays its natural tone, or A4 for two seconds, one after another. */
final class Audition implements FlatNotes {
    private static final double LENGTH = 2;
    private static final double GAP = 1;
    private static final double A4 = 440;

    private final List<FlatNote> notes = new ArrayList<>();

    private Audition(List<Instrument> instruments) {
        double start = 0;
        for (Instrument instrument : instruments) {
            Optional<Natural> natural = instrument.natural();
            double length = natural.map(Natural::length)
                    .filter(OptionalDouble::isPresent)
                    .map(OptionalDouble::getAsDouble)
                    .orElse(LENGTH);
            notes.add(note(instrument, start, length));
            start += length + GAP;
        }
    }

    /** The piece, with the tuning and the effects of {@code frame}. */
    static Score of(List<Instrument> instruments, Score frame) {
        Section section = new Section(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
        return new Score(
                frame.title(),
                frame.tuning(),
                frame.seed(),
                frame.channels(),
                List.of(),
                frame.globals(),
                frame.effects(),
                List.of(),
                List.of(section),
                new Audition(instruments));
    }

    private static FlatNote note(Instrument instrument, double start, double length) {
        List<Optional<Expression>> arguments = instrument.patch().parameters().stream()
                .map(parameter -> argument(parameter, instrument.natural()))
                .toList();
        return new FlatNote(
                instrument,
                constant(new Value.Quantity(Kind.TIME, start)),
                constant(new Value.Quantity(Kind.TIME, length)),
                arguments,
                Optional.empty(),
                instrument.patch().origin());
    }

    private static Expression constant(Value value) {
        return new Expression.Constant(value, Origin.NONE);
    }

    private static Optional<Expression> argument(Parameter parameter, Optional<Natural> natural) {
        OptionalDouble given = OptionalDouble.empty();
        if (parameter.name().equals("pitch")) {
            given = natural.map(Natural::pitch).orElse(OptionalDouble.empty());
        } else if (parameter.name().equals("amp")) {
            given = natural.map(Natural::amp).orElse(OptionalDouble.empty());
        }
        if (given.isPresent()) {
            return Optional.of(constant(new Value.Quantity(parameter.kind(), given.getAsDouble())));
        }
        boolean defaultHolds =
                parameter.fallback().isPresent() && !parameter.name().equals("pitch");
        return defaultHolds ? Optional.empty() : likely(parameter).map(Audition::constant);
    }

    /** What a composer might give where there is no default. */
    private static Optional<Value> likely(Parameter parameter) {
        double usual = switch (parameter.kind()) {
            case FREQUENCY -> A4;
            case LEVEL -> -12;
            case TIME -> 1;
            case NUMBER -> 1;
            default -> 0;
        };
        return switch (parameter.kind()) {
            case FREQUENCY, LEVEL, TIME, NUMBER, INTERVAL, ANGLE, POSITION ->
                Optional.of(new Value.Quantity(parameter.kind(), within(parameter, usual)));
            default -> Optional.empty();
        };
    }

    /** The usual value, moved by octaves into the range of a frequency, or to the near end of another range. */
    private static double within(Parameter parameter, double usual) {
        if (parameter.range().isEmpty()) {
            return usual;
        }
        Bounds range = parameter.range().get();
        double value = usual;
        if (parameter.kind() == Kind.FREQUENCY && range.low() > 0) {
            while (value > range.high()) {
                value /= 2;
            }
            while (value < range.low()) {
                value *= 2;
            }
        }
        return Math.max(range.low(), Math.min(range.high(), value));
    }

    @Override
    public int size() {
        return notes.size();
    }

    @Override
    public FlatNote get(int index) {
        return notes.get(index);
    }
}
