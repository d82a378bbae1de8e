package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.cmusic.grammar.diagnostic.Candidate;

/** The words and signs the grammar names, and which of them begin what. */
final class Keywords {

    private static final String[] LITERALS = literals();
    private static final Map<String, Integer> TYPES = types();

    /** Words that begin a statement at the top of a file. */
    static final List<String> STATEMENTS = List.of(
            "cmusic",
            "import",
            "title",
            "tempo",
            "meter",
            "pickup",
            "key",
            "tuning",
            "seed",
            "channels",
            "let",
            "instrument",
            "effect",
            "wave",
            "curve",
            "phrase",
            "part",
            "section",
            "note");

    /** Words that begin a member of an instrument. */
    static final List<String> MEMBERS = List.of("param", "let", "natural", "partial", "partials", "output");

    /** Words that begin a step of a part. */
    static final List<String> STEPS = List.of("rest", "each", "set", "play", "repeat", "for", "if", "at", "let");

    /** Words that may begin a statement in a section. */
    static final List<String> IN_SECTION = List.of("part", "tempo", "meter", "key", "pickup", "let");

    /** What may be the name of a definition, words among it, as the grammar has it. */
    private static final IntervalSet IDENTIFIER_TYPES =
            CmusicParser._ATN.nextTokens(CmusicParser._ATN.ruleToStartState[CmusicParser.RULE_identifier]);

    /** Words no expression can hold. */
    private static final List<String> OUTSIDE_EXPRESSIONS = List.of(
            "let",
            "param",
            "natural",
            "partial",
            "partials",
            "output",
            "rest",
            "each",
            "set",
            "play",
            "repeat",
            "for",
            "at",
            "send",
            "over",
            "in",
            "tie");

    private static final BitSet OUTSIDE_TYPES = typesOf(OUTSIDE_EXPRESSIONS);
    private static final BitSet STATEMENT_TYPES = typesOf(STATEMENTS);
    private static final BitSet SECTION_TYPES = typesOf(IN_SECTION);
    private static final BitSet ITEM_TYPES = itemTypes();

    private Keywords() {}

    /** The text of a token type that has only one, else the empty string. */
    static String literal(int type) {
        return type < 0 || type >= LITERALS.length ? "" : LITERALS[type];
    }

    /** The token type of a keyword, if the word is one. */
    static Optional<Integer> type(String word) {
        return Optional.ofNullable(TYPES.get(word));
    }

    /** The keyword that differs from the word only in case. */
    static Optional<String> ignoringCase(String word) {
        return Optional.of(word.toLowerCase(Locale.ROOT)).filter(TYPES::containsKey);
    }

    /** Whether the type is a word of the language. */
    static boolean isKeyword(int type) {
        String literal = literal(type);
        return !literal.isEmpty() && Character.isLetter(literal.charAt(0));
    }

    /** Whether an expression must have ended before the word. */
    static boolean endsExpression(int type) {
        return type > 0 && OUTSIDE_TYPES.get(type);
    }

    /** Whether the word may also be the name of a definition. */
    static boolean isSoft(int type) {
        return IDENTIFIER_TYPES.contains(type);
    }

    /** Whether a statement at the top of a file begins so, and nothing inside a part or an instrument does. */
    static boolean beginsTopStatement(int type) {
        return type > 0 && STATEMENT_TYPES.get(type) && type != CmusicParser.LET;
    }

    /** Whether a section may hold what begins so. */
    static boolean mayBeginInSection(int type) {
        return type > 0 && SECTION_TYPES.get(type);
    }

    /** Whether any item may begin so. */
    static boolean beginsItem(int type) {
        return type > 0 && ITEM_TYPES.get(type);
    }

    /** The words as names that could have been meant. */
    static List<Candidate> candidates(List<String> words) {
        return words.stream().map(Candidate::of).toList();
    }

    private static String[] literals() {
        Vocabulary vocabulary = CmusicParser.VOCABULARY;
        String[] literals = new String[vocabulary.getMaxTokenType() + 1];
        literals[0] = "";
        for (int type = 1; type < literals.length; type++) {
            String quoted = vocabulary.getLiteralName(type);
            literals[type] = quoted == null ? "" : quoted.substring(1, quoted.length() - 1);
        }
        return literals;
    }

    private static Map<String, Integer> types() {
        Map<String, Integer> types = new HashMap<>();
        for (int type = 1; type < LITERALS.length; type++) {
            if (isKeyword(type)) {
                types.put(LITERALS[type], type);
            }
        }
        return types;
    }

    private static BitSet typesOf(List<String> words) {
        BitSet types = new BitSet();
        words.forEach(word -> types.set(TYPES.get(word)));
        return types;
    }

    private static BitSet itemTypes() {
        List<String> words = new ArrayList<>(STATEMENTS);
        words.addAll(MEMBERS);
        words.addAll(STEPS);
        BitSet types = typesOf(words);
        Arrays.asList(
                        CmusicParser.PITCH,
                        CmusicParser.FAULTY,
                        CmusicParser.AT_SIGN,
                        CmusicParser.OPEN_BRACKET,
                        CmusicParser.BAR)
                .forEach(types::set);
        return types;
    }
}
