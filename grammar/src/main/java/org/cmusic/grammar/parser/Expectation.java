package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.cmusic.grammar.diagnostic.Messages;

/** Puts the tokens that could have stood at a place into words. */
final class Expectation {

    private static final int MOST = 5;

    /** What continues an expression goes without saying. */
    private static final Set<Integer> OPERATORS = Set.of(
            CmusicParser.OR,
            CmusicParser.AND,
            CmusicParser.COMPARISON,
            CmusicParser.PLUS,
            CmusicParser.MINUS,
            CmusicParser.TIMES,
            CmusicParser.OVER_SIGN,
            CmusicParser.POWER);

    private static final Map<Integer, String> KINDS = Map.of(
            CmusicParser.NAME, "name",
            CmusicParser.NUMBER, "number",
            CmusicParser.QUANTITY, "quantity",
            CmusicParser.STRING, "string",
            CmusicParser.PITCH, "pitch",
            CmusicParser.TONIC, "tonic");

    private Expectation() {}

    /** The words joined by "or"; empty if there is nothing worth saying. */
    static String words(IntervalSet expected) {
        List<String> words = new ArrayList<>();
        boolean value = expected.contains(CmusicParser.QUANTITY) && expected.contains(CmusicParser.OPEN_PARENTHESIS);
        boolean item = expected.contains(CmusicParser.BAR) && expected.contains(CmusicParser.PITCH);
        if (value) {
            words.add(Messages.phrase("expected.value"));
        }
        boolean name = expected.contains(CmusicParser.NAME) && !value;
        for (int type : expected.toArray()) {
            if (type > 0 && !value && !item && isWorthSaying(type, name)) {
                words.add(word(type));
            }
        }
        return words.size() > MOST ? "" : joined(words);
    }

    private static boolean isWorthSaying(int type, boolean name) {
        return type != CmusicParser.FAULTY && !OPERATORS.contains(type) && !(name && Keywords.isKeyword(type));
    }

    private static String word(int type) {
        return KINDS.containsKey(type)
                ? Messages.phrase("expected." + KINDS.get(type))
                : "`" + Keywords.literal(type) + "`";
    }

    private static String joined(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = Messages.phrase("candidates.or") + words.get(words.size() - 1);
        return String.join(", ", words.subList(0, words.size() - 1)) + last;
    }
}
