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
import org.cmusic.model.expression.Remark;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** Evaluates one note of an instrument, or one effect, into a {@link Tone}. */
final class ToneMaker {
    private final Patch patch;
    private final PatchScope names;
    private final Scope scope;
    private final NoteMoment moment;
    private final double length;
    private final PieceContext piece;

    /** The envelope of a partial without one. */
    private Value.Moving open;

    private ToneMaker(Patch patch, Arguments arguments, PieceContext piece, NoteMoment moment) {
        this.patch = patch;
        this.piece = piece;
        this.moment = moment;
        this.length = moment.note().length();
        this.open = new Value.Moving(Kind.NUMBER, Envelopes.ramps(length), length, Double.NaN);
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
                instrument.natural().isPresent() ? instrument.natural().get().times(length) : new NoteTimes(length);
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
        Optional<Expression> written = patch.output().signal();
        Signal signal = written.isPresent() ? signal(written.get()) : new Signal.Bank();
        Signal gain = new Signal.Constant(1);
        if (patch.output().gain().isPresent()) {
            Expression expression = patch.output().gain().get();
            Value value = level(expression, "gain");
            if (value instanceof Value.Moving moving && fallsSilent(moving)) {
                remarkCut(moving, expression.origin());
                signal = new Signal.Enveloped(signal, Envelopes.within(moving), moving.end());
            } else {
                gain = Lifting.signal(value);
            }
        }
        SignalSize.check(signal, patch.origin());
        List<Sine> sines = sines(instrument, BankEnvelope.end(signal, length));
        double bankEnd = sines.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
        for (Sine sine : sines) {
            bankEnd = Math.max(bankEnd, sine.seconds());
        }
        Signal opened = SignalRamps.withRamps(signal, length);
        return new Tone(sines, opened, gain, pan(), sends(), SignalEnd.of(opened, bankEnd, length));
    }

    /** Whether a gain is an envelope that ends the sound; any other holds its last value while the sound dies away. */
    private static boolean fallsSilent(Value.Moving gain) {
        return !Double.isNaN(gain.end()) && Envelopes.within(gain).at(gain.end() + 1) == 0;
    }

    /** @param openEnd when a partial without an envelope ends */
    private List<Sine> sines(Instrument instrument, double openEnd) {
        open = new Value.Moving(Kind.NUMBER, Envelopes.ramps(openEnd), openEnd, Double.NaN);
        List<Sine> sines = new ArrayList<>();
        for (PartialGroup group : instrument.partials()) {
            addSines(group, sines);
        }
        moment.turn(0);
        return sines;
    }

    private Tone ofEffect() {
        Signal signal = patch.output().signal().map(this::signal).orElseGet(Signal.Sent::new);
        SignalSize.check(signal, patch.origin());
        Signal gain = patch.output()
                .gain()
                .map(expression -> Lifting.signal(level(expression, "gain")))
                .orElseGet(() -> new Signal.Constant(1));
        return new Tone(List.of(), signal, gain, pan(), sends(), SignalEnd.of(signal, 0, 0));
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

    /** A level, or what moves as a number: the linear gain. */
    private Value level(Expression expression, String name) {
        Value value = value(expression);
        boolean linear = value.kind() == Kind.NUMBER && Rate.of(value) != Rate.INIT;
        return linear ? value : Coercion.to(Kind.LEVEL, value, scope, name, expression.origin());
    }

    private Curve pan() {
        Optional<Expression> pan = patch.output().pan();
        return pan.isPresent() ? position(pan.get()) : Curve.constant(0);
    }

    private Curve position(Expression expression) {
        Value value = Coercion.to(Kind.POSITION, value(expression), scope, "pan", expression.origin());
        if (Rate.of(value) == Rate.SIGNAL) {
            throw new EvaluationException("not-init", expression.origin(), Map.of("name", "pan"));
        }
        ArgumentCheck.checkPosition("pan", value, expression.origin());
        return Lifting.curve(value);
    }

    /** What is sent; a send at `silence` is none, and makes nothing of its effect sound on. */
    private List<Tone.Send> sends() {
        List<Tone.Send> sends = new ArrayList<>();
        for (Output.Send send : patch.output().sends()) {
            Signal level = Lifting.signal(level(send.level(), "send"));
            if (!level.equals(new Signal.Constant(0))) {
                sends.add(new Tone.Send(send.effect(), level));
            }
        }
        return sends;
    }

    private void addSines(PartialGroup group, List<Sine> sines) {
        moment.turn(0);
        if (group instanceof PartialGroup.Harmonic harmonic) {
            addHarmonic(group, ratio(harmonic.ratio()), sines);
        } else if (group instanceof PartialGroup.Fixed fixed) {
            addSine(group, curve(Kind.FREQUENCY, fixed.frequency(), "partial"), Curve.constant(1), sines);
        } else {
            addBank((PartialGroup.Bank) group, sines);
        }
    }

    private void addBank(PartialGroup.Bank bank, List<Sine> sines) {
        long low = wholeNumber(bank.low());
        long high = wholeNumber(bank.high());
        if (high < low - 1) {
            throw new EvaluationException(
                    "reversed-range",
                    bank.low().origin(),
                    Map.of("range", low + ".." + high, "fix", high + ".." + low));
        }
        long most = piece.limits().get(Limits.Name.PARTIALS);
        if (high - low >= most) {
            throw Budget.exceeded(Limits.Name.PARTIALS, high - low + 1, most, bank.origin());
        }
        for (long number = low; number <= high; number++) {
            moment.turn(number);
            scope.assign(bank.slot(), Value.number(number));
            Curve ratio = bank.ratio().isPresent() ? ratio(bank.ratio().get()) : Curve.constant(number);
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
        addSine(group, names.pitch(group.origin()), ratio, sines);
    }

    /** Adds a sine of so many times a pitch; the pitch is bent first, so that partials which bend alike have a curve in common. */
    private void addSine(PartialGroup group, Curve pitch, Curve ratio, List<Sine> sines) {
        PartialGroup.Fields fields = group.fields();
        Curve level =
                fields.level().isPresent() ? curve(Kind.LEVEL, fields.level().get(), "level") : Curve.constant(1);
        if (level instanceof ConstantCurve constant && constant.value() == 0) {
            return;
        }
        Curve bent = fields.bend().isPresent()
                ? CombinedCurve.product(pitch, bend(fields.bend().get()))
                : pitch;
        Curve frequency = CombinedCurve.product(bent, ratio);
        double phase = fields.phase().isPresent() ? cycles(fields.phase().get()) : 0;
        requireNumber(frequency, group.origin());
        Optional<Curve> pan =
                fields.pan().isPresent() ? Optional.of(position(fields.pan().get())) : Optional.empty();
        Value.Moving envelope =
                fields.envelope().isPresent() ? envelope(fields.envelope().get()) : open;
        boolean ends = !Double.isNaN(envelope.end());
        Curve course = ends ? Envelopes.within(envelope) : CombinedCurve.product(envelope.curve(), open.curve());
        double end = ends ? envelope.end() : open.end();
        sines.add(
                level instanceof ConstantCurve steady
                        ? new Sine(frequency, steady.value(), course, phase, pan, end)
                        : new Sine(frequency, CombinedCurve.product(level, course), phase, pan, end));
    }

    private double cycles(Expression angle) {
        return Coercion.amount(Kind.ANGLE, value(angle), scope, "phase", angle.origin()) / 360;
    }

    private static void requireNumber(Curve frequency, Origin origin) {
        Curve.Bounds bounds = frequency.bounds();
        if (!Double.isFinite(bounds.low()) || !Double.isFinite(bounds.high())) {
            throw new EvaluationException("no-value", origin, Map.of("name", "frequency", "variant", "beyond"));
        }
    }

    private Value.Moving envelope(Expression expression) {
        Value value = value(expression);
        boolean amplitude = value.kind() == Kind.NUMBER || value.kind() == Kind.LEVEL;
        if (!amplitude) {
            throw new EvaluationException(
                    "unit-mismatch", expression.origin(), Map.of("name", "env", "wanted", Kind.CURVE, "given", value));
        }
        if (value instanceof Value.Moving moving) {
            remarkCut(moving, expression.origin());
            return moving;
        }
        if (value instanceof Value.Quantity) {
            return new Value.Moving(value.kind(), Lifting.curve(value), Double.NaN, Double.NaN);
        }
        throw new EvaluationException("not-init", expression.origin(), Map.of("name", "env"));
    }

    private void remarkCut(Value.Moving envelope, Origin origin) {
        if (Envelopes.isCut(envelope)) {
            moment.remark(Remark.CUT, origin, Map.of());
        }
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
