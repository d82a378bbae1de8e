package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.ConstantCurve;
import org.cmusic.model.Curve;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;
import org.cmusic.model.expression.Coercion;
import org.cmusic.model.expression.Envelopes;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Lifting;
import org.cmusic.model.expression.NoteTimes;
import org.cmusic.model.expression.Rate;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** Evaluates one note of an instrument, or one effect, into a {@link Tone}. */
final class ToneMaker {
    private static final double TOLERANCE = 1e-9;

    private final Patch patch;
    private final PatchScope names;
    private final Scope scope;
    private final NoteMoment moment;
    private final double length;
    private final PieceContext piece;

    private ToneMaker(Patch patch, Arguments arguments, PieceContext piece, NoteMoment moment) {
        this.patch = patch;
        this.piece = piece;
        this.moment = moment;
        this.length = moment.note().length();
        this.names = new PatchScope(patch, arguments, piece, moment);
        this.scope = names.scope();
    }

    /**
     * The tone of a note.
     *
     * @param start seconds from the start of the piece
     * @param length seconds
     * @param key the key of the note's random stream
     * @throws EvaluationException for mistakes that only the values show
     */
    static Tone tone(
            Instrument instrument,
            Arguments arguments,
            double start,
            double length,
            long key,
            PieceContext piece,
            Remarks remarks) {
        NoteTimes times =
                instrument.natural().map(natural -> natural.times(length)).orElseGet(() -> new NoteTimes(length));
        NoteMoment moment = new NoteMoment(start, times, piece.tempo(), key, remarks);
        return new ToneMaker(instrument.patch(), arguments, piece, moment).ofInstrument(instrument);
    }

    /** The tone of an effect over a piece of {@code length} seconds. */
    static Tone effect(Effect effect, double length, long key, PieceContext piece, Remarks remarks) {
        NoteMoment moment = new NoteMoment(0, new NoteTimes(length), piece.tempo(), key, remarks);
        Arguments arguments = new Arguments(effect.patch().parameters().size());
        Scope outside = piece.scope(0, moment, moment);
        for (Effect.Setting setting : effect.settings()) {
            Parameter parameter = effect.patch().parameters().get(setting.parameter());
            Value value = setting.value().value(outside);
            arguments.give(
                    setting.parameter(),
                    ArgumentCheck.taken(
                            parameter, value, outside, setting.value().origin()));
        }
        return new ToneMaker(effect.patch(), arguments, piece, moment).ofEffect();
    }

    private Tone ofInstrument(Instrument instrument) {
        List<Sine> sines = new ArrayList<>();
        for (PartialGroup group : instrument.partials()) {
            addSines(group, sines);
        }
        moment.turn(0);
        double bankEnd = sines.stream().mapToDouble(Sine::seconds).max().orElse(0);
        Signal signal = patch.output().signal().map(this::signal).orElseGet(Signal.Bank::new);
        Signal gain = gain();
        if (patch.output().gain().isPresent()
                && value(patch.output().gain().get()) instanceof Value.Moving moving
                && !Double.isNaN(moving.end())) {
            signal = new Signal.Enveloped(signal, moving.curve(), moving.end());
            gain = new Signal.Constant(1);
        }
        Signal opened = SignalTimes.withRamps(signal, length);
        double end = SignalTimes.end(opened, length, bankEnd);
        return new Tone(sines, opened, gain, pan(), sends(), end);
    }

    private Tone ofEffect() {
        Signal signal = patch.output().signal().map(this::signal).orElseGet(Signal.Sent::new);
        double tail = SignalTimes.end(signal, 0, 0);
        return new Tone(List.of(), signal, gain(), pan(), sends(), tail);
    }

    private Value value(Expression expression) {
        return expression.value(scope);
    }

    private Signal signal(Expression expression) {
        Value value = value(expression);
        if (value.kind() != Kind.NUMBER && value.kind() != Kind.SIGNAL) {
            throw new EvaluationException(
                    "unit-mismatch",
                    expression.origin(),
                    Map.of("name", "signal", "wanted", Kind.SIGNAL, "given", value));
        }
        return Lifting.signal(value);
    }

    private Signal gain() {
        return patch.output().gain().map(gain -> levelSignal(gain, "gain")).orElseGet(() -> new Signal.Constant(1));
    }

    /** A level, or what moves as a number: the linear gain. */
    private Signal levelSignal(Expression expression, String name) {
        Value value = value(expression);
        if (value.kind() == Kind.NUMBER && Rate.of(value) != Rate.INIT) {
            return Lifting.signal(value);
        }
        return Lifting.signal(Coercion.to(Kind.LEVEL, value, scope, name, expression.origin()));
    }

    private Curve pan() {
        return patch.output().pan().map(this::position).orElseGet(() -> Curve.constant(0));
    }

    private Curve position(Expression expression) {
        Value value = Coercion.to(Kind.POSITION, value(expression), scope, "pan", expression.origin());
        if (Rate.of(value) == Rate.SIGNAL) {
            throw new EvaluationException("not-init", expression.origin(), Map.of("name", "pan"));
        }
        return Lifting.curve(value);
    }

    /** What is sent; a send at `silence` is none, and makes nothing of its effect sound on. */
    private List<Tone.Send> sends() {
        return patch.output().sends().stream()
                .map(send -> new Tone.Send(send.effect(), levelSignal(send.level(), "send")))
                .filter(send -> !send.level().equals(new Signal.Constant(0)))
                .toList();
    }

    private void addSines(PartialGroup group, List<Sine> sines) {
        moment.turn(0);
        if (group instanceof PartialGroup.Harmonic harmonic) {
            addHarmonic(group, ratio(harmonic.ratio()), sines);
        } else if (group instanceof PartialGroup.Fixed fixed) {
            addSine(group, curve(Kind.FREQUENCY, fixed.frequency(), "partial"), sines);
        } else {
            addBank((PartialGroup.Bank) group, sines);
        }
    }

    private void addBank(PartialGroup.Bank bank, List<Sine> sines) {
        long low = wholeNumber(bank.low());
        long high = wholeNumber(bank.high());
        long most = piece.limits().get(Limits.Name.PARTIALS);
        if (high - low >= most) {
            throw Budget.exceeded(Limits.Name.PARTIALS, high - low + 1, most, bank.origin());
        }
        for (long number = low; number <= high; number++) {
            moment.turn(number);
            scope.assign(bank.slot(), Value.number(number));
            double plain = number;
            Curve ratio = bank.ratio().map(this::ratio).orElseGet(() -> Curve.constant(plain));
            addHarmonic(bank, ratio, sines);
        }
    }

    private long wholeNumber(Expression expression) {
        double amount = Coercion.amount(Kind.NUMBER, value(expression), scope, "partials", expression.origin());
        return PieceContext.wholeNumber(amount, "partials", expression.origin());
    }

    private Curve ratio(Expression expression) {
        return curve(Kind.NUMBER, expression, "ratio");
    }

    private Curve curve(Kind kind, Expression expression, String name) {
        Value value = Coercion.to(kind, value(expression), scope, name, expression.origin());
        if (Rate.of(value) == Rate.SIGNAL) {
            throw new EvaluationException("not-init", expression.origin(), Map.of("name", name));
        }
        return Lifting.curve(value);
    }

    private void addHarmonic(PartialGroup group, Curve ratio, List<Sine> sines) {
        addSine(group, CombinedCurve.product(names.pitch(group.origin()), ratio), sines);
    }

    private void addSine(PartialGroup group, Curve frequency, List<Sine> sines) {
        PartialGroup.Fields fields = group.fields();
        Curve level = fields.level().map(this::level).orElseGet(() -> Curve.constant(1));
        if (level instanceof ConstantCurve constant && constant.value() == 0) {
            return;
        }
        Curve bent = fields.bend()
                .map(bend -> CombinedCurve.product(frequency, bend(bend)))
                .orElse(frequency);
        double phase = fields.phase()
                .map(angle -> Coercion.amount(Kind.ANGLE, value(angle), scope, "phase", angle.origin()) / 360)
                .orElse(0.0);
        Optional<Curve> pan = fields.pan().map(this::position);
        if (fields.envelope().isEmpty()) {
            Curve amplitude = CombinedCurve.product(level, Envelopes.ramps(length));
            sines.add(new Sine(bent, amplitude, phase, pan, length));
            return;
        }
        Value.Moving envelope = envelope(fields.envelope().get());
        double end = Double.isNaN(envelope.end()) ? length : envelope.end();
        Curve course = cut(envelope, end, fields.envelope().get().origin());
        sines.add(new Sine(bent, CombinedCurve.product(level, course), phase, pan, end));
    }

    private Curve level(Expression expression) {
        return curve(Kind.LEVEL, expression, "level");
    }

    private Value.Moving envelope(Expression expression) {
        Value value = value(expression);
        boolean amplitude = value.kind() == Kind.NUMBER || value.kind() == Kind.LEVEL;
        if (!amplitude) {
            throw new EvaluationException(
                    "unit-mismatch", expression.origin(), Map.of("name", "env", "wanted", Kind.CURVE, "given", value));
        }
        if (value instanceof Value.Moving moving) {
            return moving;
        }
        if (value instanceof Value.Quantity) {
            return new Value.Moving(value.kind(), Lifting.curve(value), Double.NaN, Double.NaN);
        }
        throw new EvaluationException("not-init", expression.origin(), Map.of("name", "env"));
    }

    /** An envelope of breakpoints that go on after their note ends with it all the same, by a ramp of 5 ms. */
    private Curve cut(Value.Moving envelope, double end, Origin origin) {
        if (!(envelope.last() > end + TOLERANCE)) {
            return envelope.curve();
        }
        moment.remark("points-longer-than-note", origin, Map.of());
        return CombinedCurve.product(envelope.curve(), Envelopes.closing(end));
    }

    private Curve bend(Expression expression) {
        Value value = value(expression);
        boolean interval = value.kind() == Kind.INTERVAL;
        Curve bend = interval ? curve(Kind.INTERVAL, expression, "bend") : curve(Kind.NUMBER, expression, "bend");
        if (!interval && bend.bounds().high() <= 0) {
            throw new EvaluationException("bend-not-positive", expression.origin(), Map.of("name", "bend"));
        }
        return bend;
    }
}
