package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cmusic.model.carl.Function;
import org.cmusic.model.carl.Operator;

/**
 * A sign of expressions and how strongly it binds: functions first, then the minus in front, then powers and remainders,
 * products, sums, and last the units behind values.
 *
 * @param rank lower ranks bind more strongly
 */
record ExpressionSign(String symbol, int rank, Place place, Optional<Function> function, Optional<Operator> operator) {
    private static final int LOWEST_RANK = 6;

    /** Where a sign stands. */
    enum Place {
        FRONT,
        BETWEEN,
        BEHIND
    }

    /** In the order in which signs of one length are preferred. */
    private static final List<ExpressionSign> ALL = all();

    private static final int CHARACTERS = 128;

    /** The signs that begin with a character. */
    private static final List<List<ExpressionSign>> BY_BEGINNING = IntStream.range(0, CHARACTERS)
            .mapToObj(
                    c -> ALL.stream().filter(sign -> sign.symbol.charAt(0) == c).toList())
            .toList();

    private static List<ExpressionSign> all() {
        List<ExpressionSign> signs = new ArrayList<>();
        for (Function function : Function.values()) {
            if (function.compareTo(Function.OPPOSITE) <= 0) {
                signs.add(of(function, function == Function.OPPOSITE ? 2 : 1, Place.FRONT));
            }
        }
        for (Operator operator : Operator.values()) {
            int rank = switch (operator) {
                case POWER, REMAINDER -> 3;
                case TIMES, OVER -> 4;
                case PLUS, MINUS -> 5;
            };
            signs.add(new ExpressionSign(
                    operator.symbol(), rank, Place.BETWEEN, Optional.empty(), Optional.of(operator)));
        }
        for (Function function : Function.values()) {
            if (function.compareTo(Function.OPPOSITE) > 0) {
                signs.add(of(function, LOWEST_RANK, Place.BEHIND));
            }
        }
        return signs;
    }

    private static ExpressionSign of(Function function, int rank, Place place) {
        return new ExpressionSign(function.symbol(), rank, place, Optional.of(function), Optional.empty());
    }

    /**
     * The longest sign at an index. One of more than one letter must not go on in letters or digits.
     *
     * @param front whether a sign in front of a value may stand there
     */
    static Optional<ExpressionSign> at(String text, int index, boolean front) {
        char c = text.charAt(index);
        ExpressionSign longest = null;
        for (ExpressionSign sign : c < CHARACTERS ? BY_BEGINNING.get(c) : List.<ExpressionSign>of()) {
            if ((front || sign.place != Place.FRONT)
                    && text.startsWith(sign.symbol, index)
                    && !sign.goesOn(text, index)
                    && (longest == null || sign.symbol.length() > longest.symbol.length())) {
                longest = sign;
            }
        }
        return Optional.ofNullable(longest);
    }

    private boolean goesOn(String text, int index) {
        int end = index + symbol.length();
        return symbol.length() > 1 && end < text.length() && isWordCharacter(text.charAt(end));
    }

    /** Letters and digits of English. */
    static boolean isWordCharacter(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The units behind values and the functions, as users write them. */
    static boolean isWord(String text) {
        return ALL.stream().anyMatch(sign -> sign.symbol.equals(text) && isWordCharacter(text.charAt(0)));
    }

    /** Whether a text is the name of a function. */
    static boolean isFunction(String text) {
        return ALL.stream().anyMatch(sign -> sign.rank == 1 && sign.symbol.equals(text));
    }
}
