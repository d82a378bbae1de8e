package org.cmusic.grammar.carl.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.carl.UnitGenerator;

/** Puts the steps of an instrument into words of today's language, with remarks where it has none. */
final class StepText {
    private static final int FIRST_TAP = 6;
    private static final int TURN = 360;

    private final Scene scene;
    private final Wording wording;
    private final EnvelopeText envelopes;
    private final List<String> remarks = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private Optional<String> pitch = Optional.empty();

    StepText(Scene scene, Wording wording) {
        this.scene = scene;
        this.wording = wording;
        this.envelopes = new EnvelopeText(wording);
    }

    /** What could not be said, and why. */
    List<String> remarks() {
        return remarks;
    }

    /** Banks of partials. */
    List<String> members() {
        return members;
    }

    /** The field that banks take for their pitch, or a frequency; empty where there is no bank. */
    Optional<String> pitch() {
        return pitch;
    }

    /** The signal of a step. */
    String of(Step step) {
        return switch (step.unit()) {
            case OSC, IOSC ->
                Wording.product(List.of(amplitude(step), step.isOnce() ? once(step) : oscillator(step, 2, 3, 4)));
            case FREQ -> scaled(oscillator(step, 1, 2, 3), step);
            case SHAPE ->
                function(step, 1)
                        .map(envelopes::shape)
                        .map(text -> scaled(text, step))
                        .orElse("0");
            case SEG ->
                function(step, 2)
                        .map(table -> Wording.product(List.of(amplitude(step), envelopes.seg(step, table, scene))))
                        .orElse("0");
            case TRANS -> step.sense() == Sense.FREQUENCY ? envelopes.glide(step, scene.rate()) : envelopes.trans(step);
            case WHITE -> Wording.product(List.of(amplitude(step), "noise()"));
            case RAN -> Wording.product(List.of(amplitude(step), "random(rate=" + rate(step) + ")"));
            case RAH -> Wording.product(List.of(amplitude(step), "random(rate=" + rate(step) + ", between=step)"));
            case BLP -> blp(step);
            case BAND -> band(step);
            case FLTDELAY -> pluck(step);
            case DELAY, ZDELAY, NRES, FLT, SMOOTH, LOOKUP, JANUS -> processed(step);
            default -> new ArithmeticText(wording).of(step).orElseGet(() -> unknown(step));
        };
    }

    private String oscillation(Step step) {
        if (step.unit() == UnitGenerator.IOSC && isSame(step.input(0), step.input(2))) {
            remark(step, "wrote over its own increment, which made another sound of it");
        }
        return Wording.product(List.of(amplitude(step), step.isOnce() ? once(step) : oscillator(step, 2, 3, 4)));
    }

    private static boolean isSame(Input a, Input b) {
        return a instanceof Input.Signal first && b instanceof Input.Signal second && first.step() == second.step();
    }

    private String amplitude(Step step) {
        return wording.of(step.input(1), step.sense());
    }

    private String rate(Step step) {
        return wording.frequency(step.input(2), 1);
    }

    /** A signal of numbers as what it stands for. */
    private String scaled(String text, Step step) {
        return step.sense() == Sense.FREQUENCY
                ? Wording.product(List.of(text, Decimal.of(scene.hertz()) + "Hz"))
                : text;
    }

    private Optional<FilledFunction> function(Step step, int place) {
        if (step.input(place) instanceof Input.Function function) {
            return Optional.of(function.function());
        }
        remark(step, "plays no function");
        return Optional.empty();
    }

    private String oscillator(Step step, int increment, int table, int sum) {
        Optional<FilledFunction> function = function(step, table);
        if (function.isEmpty()) {
            return "0";
        }
        int length = function.get().values().length;
        String frequency = wording.frequency(step.input(increment), (double) scene.functionLength() / length);
        String phase = phase(step.input(sum), length, step.input(increment), frequency);
        return function.get().isSine()
                ? "sine(" + frequency + phase + ")"
                : "osc(" + function.get().name() + ", " + frequency + phase + ")";
    }

    private String once(Step step) {
        return function(step, 3).map(envelopes::shape).orElse("0");
    }

    /**
     * The phase of an oscillator. cmusic went on by the frequency that was, today's language by the course of the frequency
     * between samples: where it moves, half of what it has moved by is taken back.
     */
    private String phase(Input sum, int length, Input increment, String frequency) {
        List<String> phases = new ArrayList<>();
        if (sum instanceof Input.Number number && number.value() != 0) {
            phases.add(Decimal.of(number.value() * TURN / length) + "deg");
        } else if (sum instanceof Input.Field field) {
            phases.add(field.key() + " / " + length + " * " + TURN + "deg");
        }
        if (increment instanceof Input.Signal signal) {
            String start = isCurve(increment) ? "initial(" + frequency + ")" : start(signal.step());
            phases.add("(" + start + " - " + Wording.single(frequency) + ") / " + 2 * scene.rate() + "Hz * " + TURN
                    + "deg");
        }
        return phases.isEmpty() ? "" : ", phase=" + String.join(" + ", phases);
    }

    /** What a frequency starts from: the known values of a sum, in which all else starts from 0. */
    private String start(Step step) {
        List<String> known = step.unit() == UnitGenerator.ADN
                ? step.inputs().stream()
                        .skip(1)
                        .filter(input -> input instanceof Input.Field || input instanceof Input.Number)
                        .map(input -> wording.frequency(input, 1))
                        .toList()
                : List.of();
        return known.isEmpty() ? "0Hz" : String.join(" + ", known);
    }

    /** Whether a value is a curve of the note, which has a value at its start, or known. */
    private static boolean isCurve(Input input) {
        if (!(input instanceof Input.Signal signal)) {
            return true;
        }
        Step step = signal.step();
        return switch (step.unit()) {
            case SEG, TRANS -> isCurve(step.input(1));
            case SHAPE -> true;
            case OSC, IOSC -> step.isOnce() && isCurve(step.input(1));
            case ADN, MULT, NEG, INV -> step.inputs().stream().skip(1).allMatch(StepText::isCurve);
            default -> false;
        };
    }

    private String blp(Step step) {
        String count = wording.number(step.input(4));
        String space = wording.frequency(step.input(3), 1);
        boolean moves = step.input(2) instanceof Input.Signal
                || step.input(3) instanceof Input.Signal
                || step.input(4) instanceof Input.Signal;
        if (moves || pitch.isPresent()) {
            remark(step, moves ? "moves its partials, which a bank cannot" : "is the second bank of an instrument");
            return "0";
        }
        takePitch(step.input(2));
        members.add("partials k in 0..(" + count + " - 1) { ratio = 1 + k * (" + Wording.single(space)
                + " / pitch)  env = whole }");
        return Wording.product(List.of(amplitude(step), "bank / " + Wording.single(count)));
    }

    private String band(Step step) {
        boolean moves = step.inputs().stream().skip(2).limit(4).anyMatch(Input.Signal.class::isInstance);
        boolean rises = !(step.input(5) instanceof Input.Number factor) || factor.value() > 0;
        boolean isSine = step.input(6) instanceof Input.Function function
                && function.function().isSine();
        if (moves || !rises || !isSine || pitch.isPresent()) {
            remark(step, "can be no bank of partials here");
            return "0";
        }
        takePitch(step.input(3));
        String space = wording.frequency(step.input(5), 1);
        String highest = wording.frequency(step.input(4), 1);
        members.add("partials k in 0..ceil((" + highest + " - pitch) / " + Wording.single(space)
                + ") { ratio = 1 + k * (" + Wording.single(space) + " / pitch)  level = linear("
                + Wording.single(wording.number(step.input(2))) + " ^ k)  env = whole }");
        return Wording.product(List.of(amplitude(step), "bank"));
    }

    private void takePitch(Input input) {
        pitch = Optional.of(
                input instanceof Input.Field field
                                && !wording.frequency(input, 1).contains(" ")
                        ? field.key()
                        : wording.frequency(input, 1));
    }

    private String pluck(Step step) {
        remark(step, "is a plucked string of another make here");
        return Wording.product(
                List.of(wording.number(step.input(20)), "pluck(" + wording.frequency(step.input(17), 1) + ")"));
    }

    private String processed(Step step) {
        String in = wording.of(step.input(1), step.sense());
        return switch (step.unit()) {
            case NRES -> resonator(step, in);
            case DELAY -> delay(step, in);
            case ZDELAY -> taps(step, in);
            case SMOOTH -> smooth(step, in);
            case JANUS -> Wording.product(List.of(in, janus(step)));
            case LOOKUP -> lookup(step);
            default -> {
                remark(step, "has no like: the signal goes on as it is");
                yield Wording.product(List.of(wording.number(step.input(2)), in));
            }
        };
    }

    private String resonator(Step step, String in) {
        if (isSame(step.input(0), step.input(1))) {
            remark(step, "wrote over its own input, which made another filter of it");
        }
        String filter = "resonator(" + in + ", " + wording.frequency(step.input(3), 1) + ", bandwidth="
                + wording.frequency(step.input(4), 1) + ")";
        return Wording.product(List.of(wording.number(step.input(2)), filter));
    }

    private String delay(Step step, String in) {
        String time = step.input(4) instanceof Input.Number samples
                ? Decimal.of(samples.value() / scene.rate()) + "s"
                : Wording.factor(wording.number(step.input(4))) + " * " + Decimal.of(1.0 / scene.rate()) + "s";
        return Wording.product(List.of(wording.number(step.input(2)), "delay(" + in + ", " + time + ")"));
    }

    private String taps(Step step, String in) {
        List<String> taps = new ArrayList<>();
        for (int i = FIRST_TAP; i + 1 < step.inputs().size(); i += 2) {
            String time = wording.seconds(step.input(i + 1));
            String most = step.input(i + 1) instanceof Input.Signal ? ", max=" + wording.seconds(step.input(2)) : "";
            String tap = "delay(" + in + ", " + time + most + ")";
            taps.add(Wording.product(List.of(wording.number(step.input(i)), tap)));
        }
        return String.join(" + ", taps);
    }

    private String smooth(Step step, String in) {
        if (step.input(2) instanceof Input.Number tau && tau.value() > 0 && tau.value() < 1) {
            double corner = -Math.log(tau.value()) * scene.rate() / (2 * Math.PI);
            remark(step, "is a filter of the first order; here it is one of the second");
            return "lowpass(" + in + ", " + Decimal.of(Math.max(1, corner)) + "Hz, q=0.5)";
        }
        remark(step, "has no like: the signal goes on as it is");
        return in;
    }

    private String janus(Step step) {
        String front = wording.seconds(step.input(2));
        String back = wording.seconds(step.input(3));
        return "points(0s: 0, " + part(front, 0.25) + ": 0.1464466, " + part(front, 0.5) + ": 0.5, " + part(front, 0.75)
                + ": 0.8535534, " + front + ": 1, -" + Wording.single(back) + ": 1, -" + part(back, 0.75)
                + ": 0.8535534, -" + part(back, 0.5) + ": 0.5, -" + part(back, 0.25) + ": 0.1464466, end: 0)";
    }

    private static String part(String time, double share) {
        return "(" + time + " * " + Decimal.of(share) + ")";
    }

    private String lookup(Step step) {
        Optional<FilledFunction> function = function(step, 1);
        if (function.isEmpty()) {
            return "0";
        }
        String least = wording.number(step.input(3));
        String most = wording.number(step.input(4));
        String place = "(" + wording.number(step.input(2)) + " - " + Wording.single(least) + ") * 2 / (" + most + " - "
                + Wording.single(least) + ") - 1";
        String curve = envelopes.shape(function.get());
        return scaled("shape(" + curve + ", " + place + ")", step);
    }

    private String unknown(Step step) {
        boolean hasInput = step.unit().slots().size() > 1
                && step.unit().slots().get(1).name().equals("in")
                && !(step.input(1) instanceof Input.Nothing);
        remark(step, hasInput ? "has no like: the signal goes on as it is" : "has no like: it is silent");
        return hasInput ? wording.of(step.input(1), step.sense()) : "0";
    }

    private void remark(Step step, String what) {
        String remark = step.name() + ": `" + step.unit().symbol() + "` " + what;
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    /** Whether a signal comes from silence and goes to it by itself. */
    static boolean isEnveloped(Input input) {
        if (!(input instanceof Input.Signal signal)) {
            return false;
        }
        Step step = signal.step();
        UnitGenerator unit = step.unit();
        return switch (unit) {
            case SEG, SHAPE, TRANS, JANUS -> true;
            case OSC, IOSC -> step.isOnce() || isEnveloped(step.input(1));
            case RAN, RAH, NEG, WHITE -> isEnveloped(step.input(1));
            case MULT -> step.inputs().stream().skip(1).anyMatch(StepText::isEnveloped);
            case ADN -> step.inputs().stream().skip(1).allMatch(StepText::isEnveloped);
            default -> false;
        };
    }
}
