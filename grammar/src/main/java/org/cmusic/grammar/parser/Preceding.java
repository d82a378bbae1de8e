package org.cmusic.grammar.parser;

import java.util.Set;

/** What stands before the token at hand, as far as slips depend on it: the last two tokens and the open brackets. */
final class Preceding {

    /** What may end a value. */
    private static final Set<Integer> VALUE_ENDS =
            Set.of(CmusicParser.NUMBER, CmusicParser.QUANTITY, CmusicParser.PITCH, CmusicParser.CLOSE_PARENTHESIS);

    /** Behind what a step may begin. */
    private static final Set<Integer> STEP_ENDS = Set.of(
            CmusicParser.NUMBER,
            CmusicParser.QUANTITY,
            CmusicParser.PITCH,
            CmusicParser.FAULTY,
            CmusicParser.CLOSE_PARENTHESIS,
            CmusicParser.CLOSE_BRACKET,
            CmusicParser.OPEN_BRACE,
            CmusicParser.CLOSE_BRACE,
            CmusicParser.BAR,
            CmusicParser.REST,
            CmusicParser.TIE);

    private static final Set<Integer> SIGNS = Set.of(CmusicParser.MINUS, CmusicParser.PLUS);

    private int last;
    private int beforeLast;
    private int brackets;

    /** Goes on to the next token. */
    void add(Lexeme lexeme) {
        beforeLast = last;
        last = lexeme.getType();
        switch (last) {
            case CmusicParser.OPEN_PARENTHESIS, CmusicParser.OPEN_BRACKET -> brackets++;
            case CmusicParser.CLOSE_PARENTHESIS, CmusicParser.CLOSE_BRACKET -> brackets = Math.max(0, brackets - 1);
            // no brace stands within other brackets: one of them was never closed
            case CmusicParser.OPEN_BRACE, CmusicParser.CLOSE_BRACE -> brackets = 0;
            default -> {}
        }
    }

    /** Whether a string comes next. */
    boolean expectsString() {
        return last == CmusicParser.TITLE || last == CmusicParser.IMPORT || last == CmusicParser.SECTION;
    }

    /** Whether a tonic comes next. */
    boolean expectsTonic() {
        return last == CmusicParser.KEY;
    }

    /** Whether a value ends here. */
    boolean endsValue() {
        boolean name = last == CmusicParser.NAME
                && (beforeLast == CmusicParser.EQUALS
                        || beforeLast == CmusicParser.IN
                        || beforeLast == CmusicParser.MINUS);
        return name || VALUE_ENDS.contains(last);
    }

    /** Whether the length of a note comes next. */
    boolean expectsLength() {
        return brackets == 0 && last == CmusicParser.COLON;
    }

    /** Whether the length of a note ends here. */
    boolean endsLength() {
        return brackets == 0 && beforeLast == CmusicParser.COLON && VALUE_ENDS.contains(last);
    }

    /** Whether a note without a length ends here. */
    boolean endsBareNote() {
        return brackets == 0 && last == CmusicParser.PITCH && STEP_ENDS.contains(beforeLast);
    }

    /** Whether a step may begin here. */
    boolean endsStep() {
        return brackets == 0 && STEP_ENDS.contains(last);
    }

    /** Whether a value that begins here has none beside it, behind a comma. */
    boolean expectsLoneValue() {
        if (brackets == 0) {
            return last != CmusicParser.METER && last != CmusicParser.IN;
        }
        int before = SIGNS.contains(last) ? beforeLast : last;
        return before == CmusicParser.EQUALS;
    }
}
