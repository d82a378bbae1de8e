package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.RandomStream;
import org.cmusic.model.expression.Closing;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.NoteTimes;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.FlatNotes.FlatNote;

/** Plays the flat notes of a score by start, those of one start in written order. */
final class FlatPlayer {
    private final PieceContext piece;
    private final FlatNotes notes;
    private final Budget budget;
    private final Mistakes mistakes;
    private final int part;
    private final double[] starts;
    private final int[] order;
    private final Map<Long, Integer> equals = new HashMap<>();
    private double countedStart = Double.NaN;
    private int next;

    FlatPlayer(PieceContext piece, FlatNotes notes, Budget budget, Mistakes mistakes, int part) {
        this.piece = piece;
        this.notes = notes;
        this.budget = budget;
        this.mistakes = mistakes;
        this.part = part;
        this.starts = starts();
        this.order = order(starts);
    }

    private double[] starts() {
        double[] found = new double[notes.size()];
        for (int i = 0; i < found.length; i++) {
            FlatNote note = notes.get(i);
            found[i] = guarded(note.origin(), Double.NaN, () -> start(note));
        }
        return found;
    }

    private static int[] order(double[] starts) {
        boolean sorted = IntStream.range(1, starts.length).allMatch(i -> starts[i - 1] <= starts[i]);
        if (sorted) {
            return IntStream.range(0, starts.length).toArray();
        }
        return IntStream.range(0, starts.length)
                .filter(i -> !Double.isNaN(starts[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> starts[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The next note by start; empty when there is none left. */
    Optional<NoteEvent> next() {
        while (next < order.length) {
            int index = order[next++];
            FlatNote note = notes.get(index);
            budget.spendNote(note.origin());
            Optional<NoteEvent> event =
                    guarded(note.origin(), Optional.empty(), () -> Optional.of(event(note, starts[index])));
            if (event.isPresent()) {
                return event;
            }
        }
        return Optional.empty();
    }

    private interface Attempt<T> {
        T make();
    }

    private <T> T guarded(Origin origin, T otherwise, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (EvaluationException e) {
            if (Budget.isExceeded(e)) {
                throw e;
            }
            EvaluationException.Mistake mistake = e.mistake();
            boolean placed = mistake.origin() != Origin.NONE;
            mistakes.add(placed ? mistake : new EvaluationException.Mistake(mistake.code(), origin, mistake.facts()));
            return otherwise;
        }
    }

    private double start(FlatNote note) {
        Value at = outside(note).evaluate(note.at());
        if (at instanceof Value.Span span) {
            requirePositive("at", span.beats().signum() >= 0, span, note.at().origin());
            return piece.tempo().seconds(span.beats());
        }
        double seconds = amount(at, "at", note.at().origin());
        requirePositive("at", seconds >= 0, at, note.at().origin());
        return seconds;
    }

    private double length(FlatNote note, double start) {
        Value length = outside(note).evaluate(note.length());
        double seconds = length instanceof Value.Span span
                ? beatsAsSeconds(note, start, span.beats())
                : amount(length, "for", note.length().origin());
        requirePositive("for", seconds >= 0, length, note.length().origin());
        if (seconds == 0) {
            throw new EvaluationException("zero-length", note.length().origin(), Map.of("what", "note"));
        }
        return seconds;
    }

    /** A length in beats; exact where the start is in beats too. */
    private double beatsAsSeconds(FlatNote note, double start, Beats length) {
        if (outside(note).evaluate(note.at()) instanceof Value.Span at) {
            return piece.tempo().seconds(at.beats().plus(length))
                    - piece.tempo().seconds(at.beats());
        }
        return NoteMoment.seconds(length, start, piece.tempo());
    }

    private static double amount(Value value, String name, Origin origin) {
        if (value instanceof Value.Quantity quantity && quantity.kind() == Kind.TIME) {
            return quantity.amount();
        }
        throw new EvaluationException(
                "unit-mismatch", origin, Map.of("name", name, "wanted", Kind.TIME, "given", value));
    }

    private static void requirePositive(String what, boolean positive, Value value, Origin origin) {
        if (!positive) {
            throw new EvaluationException("negative-time", origin, Map.of("what", what, "value", value));
        }
    }

    private interface Evaluation {
        Value evaluate(Expression expression);
    }

    /** Start and length are evaluated before there is a note. */
    private Evaluation outside(FlatNote note) {
        return expression -> {
            if (expression instanceof Expression.Constant constant) {
                return constant.result();
            }
            FlatMoment moment = new FlatMoment(0, new NoteTimes(0), piece.tempo(), piece.seed(), 0);
            return expression.value(piece.scope(0, moment, moment));
        };
    }

    private NoteEvent event(FlatNote note, double start) {
        double length = length(note, start);
        Instrument instrument = note.instrument();
        List<Parameter> parameters = instrument.patch().parameters();
        long content = contentKey(note, start, length);
        long stream = note.stream().orElseGet(() -> stream(note, start, content));
        FlatMoment moment = new FlatMoment(
                start,
                new NoteTimes(length),
                piece.tempo(),
                RandomStream.mix(piece.seed(), content),
                RandomStream.mix(piece.seed(), stream));
        Scope scope = piece.scope(0, moment, moment);
        Arguments arguments = new Arguments(parameters.size());
        List<Given> given = new ArrayList<>(parameters.size());
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (note.arguments().get(i).isEmpty()) {
                requireFallback(instrument, parameter, note);
                continue;
            }
            moment.enterParameter(i);
            Expression argument = Closing.close(note.arguments().get(i).get(), scope);
            Value taken = ArgumentCheck.taken(parameter, argument.value(scope), scope, argument.origin());
            arguments.give(i, taken);
            given.add(Given.of(i, argument, taken));
        }
        return new NoteEvent(instrument, start, length, arguments, given, stream, part, note.origin(), piece);
    }

    private static void requireFallback(Instrument instrument, Parameter parameter, FlatNote note) {
        if (parameter.fallback().isEmpty()) {
            throw new EvaluationException(
                    "missing-parameter",
                    note.origin(),
                    Map.of("owner", instrument.name(), "name", parameter.name(), "declared", parameter.origin()));
        }
    }

    private static long contentKey(FlatNote note, double start, double length) {
        long key = RandomStream.key(note.instrument().name());
        key = RandomStream.mix(key, Double.doubleToLongBits(start));
        key = RandomStream.mix(key, Double.doubleToLongBits(length));
        for (Optional<Expression> argument : note.arguments()) {
            boolean literal = argument.isPresent() && argument.get() instanceof Expression.Constant;
            key = RandomStream.mix(key, literal ? contentKey((Expression.Constant) argument.get()) : 0);
        }
        return key;
    }

    private static long contentKey(Expression.Constant constant) {
        return constant.result() instanceof Value.Quantity quantity
                ? RandomStream.mix(quantity.kind().ordinal() + 1L, Double.doubleToLongBits(quantity.amount()))
                : RandomStream.key(constant.result().toString());
    }

    /** Keyed by what the note says, then by its number among equals. */
    private long stream(FlatNote note, double start, long content) {
        if (start != countedStart) {
            equals.clear();
            countedStart = start;
        }
        int count = equals.merge(content, 1, Integer::sum) - 1;
        return RandomStream.mix(content, count) >>> 11;
    }
}
