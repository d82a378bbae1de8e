package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.RandomStream;
import org.cmusic.model.expression.Closing;
import org.cmusic.model.expression.Coercion;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.NoMoment;
import org.cmusic.model.expression.NoteTimes;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.FlatNotes.FlatNote;

/** Plays the flat notes of a score by start, those of one start in written order. */
final class FlatPlayer {
    private static final String STREAM = "stream";
    private static final long LAST_STREAM = (1L << 53) - 1;

    private final PieceContext piece;
    private final FlatNotes notes;
    private final Terms terms;
    private final double[] starts;
    private final int[] order;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> equals = new HashMap<>();
    private double countedStart = Double.NaN;
    private int next;

    /**
     * What flat notes are played under.
     *
     * @param part the place of the flat notes among the parts
     * @param scribe takes down what is written
     */
    record Terms(Budget budget, Mistakes mistakes, int part, Scribe scribe) {}

    FlatPlayer(PieceContext piece, FlatNotes notes, Terms terms) {
        this.piece = piece;
        this.notes = notes;
        this.terms = terms;
        this.starts = starts();
        this.order = StartOrder.of(starts);
    }

    private double[] starts() {
        Map<Long, Integer> counts = new HashMap<>();
        double[] found = new double[notes.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = notes.start(i);
            if (Double.isNaN(found[i])) {
                found[i] = start(i, notes.get(i), counts);
            }
        }
        return found;
    }

    /** Where a note starts; no number if that cannot be told, which is reported. */
    private double start(int index, FlatNote note, Map<Long, Integer> counts) {
        if (!isPlain(note)) {
            numbers.put(index, counts.merge(ContentKey.of(note), 1, Integer::sum) - 1);
        }
        try {
            return start(note, outside(note, index));
        } catch (EvaluationException e) {
            tell(e, note.origin());
            return Double.NaN;
        }
    }

    /** Whether equals are bound to start together, so that they need to be counted only then. */
    private static boolean isPlain(FlatNote note) {
        return note.at() instanceof Expression.Constant && note.length() instanceof Expression.Constant;
    }

    /** The next note by start; empty when there is none left. */
    Optional<NoteEvent> next() {
        while (next < order.length) {
            int index = order[next++];
            FlatNote note = notes.get(index);
            terms.budget().spendNote(note.origin());
            try {
                return Optional.of(event(note, index));
            } catch (EvaluationException e) {
                tell(e, note.origin());
            }
        }
        return Optional.empty();
    }

    private void tell(EvaluationException e, Origin origin) {
        if (Budget.isExceeded(e)) {
            throw e;
        }
        terms.mistakes().add(e.mistake().orAt(origin));
    }

    private double start(FlatNote note, Scope outside) {
        Value at = note.at().value(outside);
        if (at instanceof Value.Span span) {
            require("negative-time", span.beats().signum() >= 0, "at", at, note.at());
            return piece.tempo().seconds(span.beats());
        }
        double seconds = seconds(at, "at", note);
        require("negative-time", seconds >= 0, "at", at, note.at());
        return seconds;
    }

    private double length(FlatNote note, double start, Scope outside) {
        Value length = note.length().value(outside);
        double seconds = length instanceof Value.Span span
                ? beatsAsSeconds(note.at().value(outside), start, span.beats())
                : seconds(length, "for", note);
        require("negative-time", seconds >= 0, "for", length, note.length());
        require("zero-length", seconds > 0, "note", length, note.length());
        return seconds;
    }

    /** A length in beats; exact where the start is in beats too. */
    private double beatsAsSeconds(Value at, double start, Beats length) {
        if (at instanceof Value.Span span) {
            Beats from = span.beats();
            return piece.tempo().seconds(from.plus(length)) - piece.tempo().seconds(from);
        }
        return NoteMoment.seconds(length, start, piece.tempo());
    }

    private static double seconds(Value value, String name, FlatNote note) {
        if (value instanceof Value.Quantity quantity && quantity.kind() == Kind.TIME) {
            return quantity.amount();
        }
        Origin origin = (name.equals("at") ? note.at() : note.length()).origin();
        throw new EvaluationException(
                "unit-mismatch", origin, Map.of("name", name, "wanted", Kind.TIME, "given", value));
    }

    private static void require(String code, boolean fulfilled, String what, Value value, Expression expression) {
        if (!fulfilled) {
            throw new EvaluationException(code, expression.origin(), Map.of("what", what, "value", value));
        }
    }

    /** Start and length are evaluated before there is a note. */
    private Scope outside(FlatNote note, int index) {
        if (isPlain(note)) {
            return new Scope(0, piece.globals(), piece.tuning(), site -> 0, NoMoment.HERE);
        }
        long drawKey = RandomStream.mix(RandomStream.mix(piece.seed(), ContentKey.of(note)), numbers.get(index));
        return new Scope(
                0,
                piece.globals(),
                piece.tuning(),
                site -> RandomStream.uniform(RandomStream.mix(drawKey, site), 0),
                NoMoment.HERE);
    }

    private NoteEvent event(FlatNote note, int index) {
        double start = starts[index];
        double length = length(note, start, outside(note, index));
        long content = ContentKey.of(note);
        long number = numbers.containsKey(index) ? numbers.get(index) : number(start, content);
        long own = RandomStream.mix(content, number);
        long stream = note.stream().isPresent() ? stream(note.stream().get()) : own >>> 11;
        FlatMoment moment = new FlatMoment(
                start,
                new NoteTimes(length),
                piece.tempo(),
                RandomStream.mix(RandomStream.mix(piece.seed(), content), number),
                RandomStream.mix(piece.seed(), stream));
        Scope scope = piece.scope(0, moment, moment);
        List<Parameter> parameters = note.instrument().patch().parameters();
        Arguments arguments = new Arguments(parameters.size());
        List<Given> given = new ArrayList<>(parameters.size());
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (note.arguments().get(i).isEmpty()) {
                requireFallback(parameter, note);
                continue;
            }
            moment.enterParameter(i);
            Expression argument = Closing.argument(note.arguments().get(i).get(), scope);
            Value taken = ArgumentCheck.taken(parameter, argument.value(scope), scope, argument.origin());
            arguments.give(i, taken);
            given.add(Given.of(i, argument, taken));
        }
        NoteEvent event = new NoteEvent(
                note.instrument(),
                start,
                length,
                arguments,
                given,
                stream,
                terms.part(),
                Written.at(note.origin()),
                piece);
        if (terms.scribe() != Scribe.NONE) {
            write(note, index, event);
        }
        return event;
    }

    /** Beats where they are written; else those that the tempo has at the time. */
    private void write(FlatNote note, int index, NoteEvent event) {
        Scope outside = outside(note, index);
        Value at = note.at().value(outside);
        Value length = note.length().value(outside);
        Beats onset = at instanceof Value.Span span ? span.beats() : beats(event.start());
        boolean timed = !(at instanceof Value.Span && length instanceof Value.Span);
        Beats written = length instanceof Value.Span span
                ? span.beats()
                : beats(event.start() + event.length()).minus(onset);
        terms.scribe().write(note, onset, written, timed, event);
    }

    private Beats beats(double seconds) {
        return Beats.of(piece.tempo().beats(seconds));
    }

    /** The number of a random stream, 0 to 2^53 - 1. */
    private long stream(Expression expression) {
        Scope scope = new Scope(0, piece.globals(), piece.tuning(), site -> 0, NoMoment.HERE);
        double amount = Coercion.amount(Kind.NUMBER, expression.value(scope), scope, STREAM, expression.origin());
        long number = PieceContext.wholeNumber(amount, STREAM, expression.origin());
        if (number < 0 || number > LAST_STREAM) {
            throw new EvaluationException(
                    "out-of-range",
                    expression.origin(),
                    Map.of(
                            "name", STREAM,
                            "value", Value.number(amount),
                            "low", Value.number(0),
                            "high", Value.number(LAST_STREAM)));
        }
        return number;
    }

    /** How many equal notes came at this start before; counts one more. */
    private int number(double start, long content) {
        if (start != countedStart) {
            equals.clear();
            countedStart = start;
        }
        int before = equals.getOrDefault(content, 0);
        equals.put(content, before + 1);
        return before;
    }

    private static void requireFallback(Parameter parameter, FlatNote note) {
        if (parameter.fallback().isEmpty()) {
            throw new EvaluationException(
                    "missing-parameter",
                    note.origin(),
                    Map.of(
                            "owner", note.instrument().name(),
                            "name", parameter.name(),
                            "declared", parameter.origin()));
        }
    }
}
