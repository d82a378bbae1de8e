package org.cmusic.grammar.carl.convert;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts values into words of today's language. */
final class Wording {
    private final Map<String, Sense> fields;
    private final double hertz;

    /** @param hertz of an increment of 1 */
    Wording(Map<String, Sense> fields, double hertz) {
        this.fields = fields;
        this.hertz = hertz;
    }

    /** A value as what it stands for. */
    String of(Input input, Sense sense) {
        return sense == Sense.FREQUENCY ? frequency(input, 1) : number(input);
    }

    String number(Input input) {
        if (input instanceof Input.Signal signal) {
            return signal.step().sense() == Sense.FREQUENCY
                    ? signal.step().name() + " / 1Hz"
                    : signal.step().name();
        }
        if (input instanceof Input.Field field) {
            return field.key();
        }
        return input instanceof Input.Number number ? Decimal.of(number.value()) : "0";
    }

    /** An increment in hertz, times a number. */
    String frequency(Input input, double factor) {
        if (input instanceof Input.Number number) {
            return Decimal.of(number.value() * hertz * factor) + "Hz";
        }
        if (input instanceof Input.Nothing) {
            return "0Hz";
        }
        boolean isFrequency = input instanceof Input.Signal signal
                ? signal.step().sense() == Sense.FREQUENCY
                : input instanceof Input.Field field && fields.get(field.key()) == Sense.FREQUENCY;
        String name = input instanceof Input.Signal signal
                ? signal.step().name()
                : input instanceof Input.Field field ? field.key() : "0";
        if (!isFrequency) {
            return name + " * " + Decimal.of(hertz * factor) + "Hz";
        }
        return factor == 1 ? name : name + " * " + Decimal.of(factor);
    }

    /** Whether a field is used for a time alone. */
    boolean isTime(Input input) {
        return input instanceof Input.Field field && fields.get(field.key()) == Sense.TIME;
    }

    /** A number of seconds. */
    String seconds(Input input) {
        return input instanceof Input.Number number
                ? Decimal.of(number.value()) + "s"
                : factor(number(input)) + " * 1s";
    }

    /** Factors that are not 1. */
    static String product(List<String> factors) {
        List<String> kept = factors.stream().filter(text -> !text.equals("1")).toList();
        return kept.isEmpty()
                ? "1"
                : kept.stream()
                        .map(kept.size() == 1 ? text -> text : Wording::factor)
                        .collect(Collectors.joining(" * "));
    }

    /** A text that may stand beside a sign of multiplication. */
    static String factor(String text) {
        return text.startsWith("-") || isSum(text) ? "(" + text + ")" : text;
    }

    /** A text that may stand behind a minus or a division. */
    static String single(String text) {
        return text.startsWith("-") || isSum(text) || text.contains(" * ") || text.contains(" / ")
                ? "(" + text + ")"
                : text;
    }

    private static boolean isSum(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && i > 0 && (text.startsWith(" + ", i) || text.startsWith(" - ", i))) {
                return true;
            }
        }
        return false;
    }
}
