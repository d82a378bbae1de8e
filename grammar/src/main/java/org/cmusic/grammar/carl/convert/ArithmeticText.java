package org.cmusic.grammar.carl.convert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the arithmetic of instruments into expressions of today's language. */
final class ArithmeticText {
    private static final String LEAST = "0.0000001";

    private final Wording wording;

    ArithmeticText(Wording wording) {
        this.wording = wording;
    }

    /** The expression of a step; empty where it is none. */
    Optional<String> of(Step step) {
        String x = Wording.single(wording.of(step.input(1), step.sense()));
        return Optional.ofNullable(
                switch (step.unit()) {
                    case ADN -> sum(step);
                    case MULT -> product(step);
                    case NEG -> "-" + x;
                    case INV -> "1 - " + x;
                    case SQUARE -> x + " * " + x;
                    case SQROOT -> "sqrt(max(" + x + ", 0))";
                    case EXPON -> "exp(" + x + ")";
                    case LOGAR -> "log2(max(" + x + ", " + LEAST + ")) * 0.6931472";
                    case ABS -> "abs(" + x + ")";
                    case INTEGER -> "floor(max(" + x + ", 0)) + ceil(min(" + x + ", 0))";
                    case SIGNUM -> "min(max(" + x + " * 1000000, -1), 1)";
                    case DIV -> x + " / " + Wording.single(wording.number(step.input(2)));
                    case MAP -> map(step);
                    case QUANT -> quant(step);
                    default -> null;
                });
    }

    private String sum(Step step) {
        return step.inputs().stream()
                .skip(1)
                .map(input -> wording.of(input, step.sense()))
                .map(text -> text.startsWith("-") ? "(" + text + ")" : text)
                .collect(Collectors.joining(" + "));
    }

    private String product(Step step) {
        List<Input> factors = step.inputs().subList(1, step.inputs().size());
        if (step.sense() != Sense.FREQUENCY) {
            return Wording.product(factors.stream().map(wording::number).toList());
        }
        Input frequency = Plan.frequencyAmong(step);
        return Wording.product(factors.stream()
                .map(input -> input == frequency ? wording.frequency(input, 1) : wording.number(input))
                .toList());
    }

    private String map(Step step) {
        String in = wording.number(step.input(1));
        String least = wording.number(step.input(2));
        String most = wording.number(step.input(3));
        String from = wording.of(step.input(4), step.sense());
        String to = wording.of(step.input(5), step.sense());
        boolean clips = !(step.input(6) instanceof Input.Number clip) || clip.value() != 0;
        String x = clips ? "min(max(" + in + ", " + least + "), " + most + ")" : Wording.single(in);
        return from + " + (" + x + " - " + Wording.single(least) + ") * ((" + to + " - " + Wording.single(from)
                + ") / (" + most + " - " + Wording.single(least) + "))";
    }

    private String quant(Step step) {
        String least = Wording.single(wording.number(step.input(2)));
        String width = "(" + wording.number(step.input(3)) + " - " + least + ")";
        String steps = Wording.single(wording.number(step.input(4)));
        String in = wording.of(step.input(1), Sense.NUMBER);
        return "floor((" + in + " - " + least + ") * (" + steps + " / " + width + ")) * (" + width + " / " + steps
                + ") + " + least;
    }
}
