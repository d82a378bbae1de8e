package org.cmusic.grammar.parser;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.cmusic.grammar.parser.CmusicParser.FieldContext;

/**
 * A token the parser could not go on with.
 *
 * @param unit the item or field it stands in, or the block it stands in where it begins none
 * @param rule the innermost rule that could not go on
 * @param place the place of the item
 * @param first the first token of the unit; {@code found} itself where that begins none
 * @param before the token before
 * @param found the token
 * @param after the token after
 * @param expected the types of the tokens that could have stood there
 */
record Mistake(
        ParserRuleContext unit,
        ParserRuleContext rule,
        Place place,
        Lexeme first,
        Lexeme before,
        Lexeme found,
        Lexeme after,
        IntervalSet expected) {

    /** Whether nothing can begin with the token. */
    boolean atStart() {
        return first == found;
    }

    /** Whether the unit is a field of a block. */
    boolean inField() {
        return unit instanceof FieldContext;
    }

    /** Whether the token is of one of the types. */
    boolean found(int... types) {
        return isOneOf(found, types);
    }

    /** Whether the token before is of one of the types. */
    boolean before(int... types) {
        return isOneOf(before, types);
    }

    /** Whether a token of the type could have stood here. */
    boolean expects(int type) {
        return expected.contains(type);
    }

    /** Whether an expression could have begun here. */
    boolean expectsValue() {
        return expects(CmusicParser.QUANTITY) && expects(CmusicParser.OPEN_PARENTHESIS);
    }

    /** Whether a value can begin with the token. */
    static boolean beginsValue(Lexeme lexeme) {
        return isOneOf(
                lexeme,
                CmusicParser.QUANTITY,
                CmusicParser.NUMBER,
                CmusicParser.STRING,
                CmusicParser.PITCH,
                CmusicParser.NAME,
                CmusicParser.FAULTY,
                CmusicParser.MINUS,
                CmusicParser.OPEN_BRACKET);
    }

    private static boolean isOneOf(Lexeme lexeme, int... types) {
        for (int type : types) {
            if (lexeme.getType() == type) {
                return true;
            }
        }
        return false;
    }
}
