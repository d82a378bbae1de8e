package org.cmusic.grammar.parser;

import org.antlr.v4.runtime.ParserRuleContext;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.parser.CmusicParser.ArgumentContext;
import org.cmusic.grammar.parser.CmusicParser.ArgumentsContext;
import org.cmusic.grammar.parser.CmusicParser.AssignmentContext;
import org.cmusic.grammar.parser.CmusicParser.ChordContext;
import org.cmusic.grammar.parser.CmusicParser.ConditionContext;
import org.cmusic.grammar.parser.CmusicParser.FlatNoteContext;
import org.cmusic.grammar.parser.CmusicParser.LengthContext;
import org.cmusic.grammar.parser.CmusicParser.MeterContext;
import org.cmusic.grammar.parser.CmusicParser.NameContext;
import org.cmusic.grammar.parser.CmusicParser.NotePitchContext;
import org.cmusic.grammar.parser.CmusicParser.OperandContext;
import org.cmusic.grammar.parser.CmusicParser.PhraseParameterContext;
import org.cmusic.grammar.parser.CmusicParser.PhraseParametersContext;
import org.cmusic.grammar.parser.CmusicParser.PlainArgumentContext;
import org.cmusic.grammar.parser.CmusicParser.SetItemContext;

/** Which blanks stand around a token, by its kind and the rule it stands in. */
final class TokenSpacing {

    private TokenSpacing() {}

    static void set(Lexeme lexeme, ParserRuleContext rule, LineBuilder line) {
        String text = lexeme.getText();
        switch (lexeme.getType()) {
            case CmusicParser.COMMA -> line.comma();
            case CmusicParser.OPEN_PARENTHESIS -> {
                if (rule instanceof ArgumentsContext || rule instanceof PhraseParametersContext) {
                    line.openTight(text);
                } else {
                    line.open(text);
                }
            }
            case CmusicParser.OPEN_BRACKET -> line.open(text);
            case CmusicParser.CLOSE_PARENTHESIS, CmusicParser.CLOSE_BRACKET -> line.close(text);
            case CmusicParser.AT_SIGN -> line.prefix(text);
            case CmusicParser.SLIDE, CmusicParser.POWER -> line.tight(text);
            case CmusicParser.EQUALS -> spaced(isTightEquals(rule), text, line);
            case CmusicParser.RANGE -> spaced(!(rule instanceof SetItemContext), text, line);
            case CmusicParser.COLON -> colon(rule, line);
            case CmusicParser.MINUS, CmusicParser.PLUS, CmusicParser.TIMES, CmusicParser.OVER_SIGN ->
                sign(text, rule, line);
            case CmusicParser.OR, CmusicParser.AND, CmusicParser.COMPARISON -> operator(text, rule, line);
            case CmusicParser.THEN, CmusicParser.ELSE -> then(text, rule, line);
            default -> word(lexeme, rule, line);
        }
    }

    private static void word(Lexeme lexeme, ParserRuleContext rule, LineBuilder line) {
        boolean clause = switch (lexeme.getType()) {
            case CmusicParser.AT, CmusicParser.OVER -> rule.getStart() != lexeme && !(rule instanceof FlatNoteContext);
            default -> isArgumentName(rule) || isChordMember(lexeme, rule);
        };
        if (clause) {
            line.breakable(lexeme.getText());
        } else {
            line.word(lexeme.getText());
        }
    }

    private static void colon(ParserRuleContext rule, LineBuilder line) {
        if (rule instanceof LengthContext) {
            line.tight(":");
        } else if (rule instanceof PlainArgumentContext) {
            line.suffix(":");
        } else {
            line.word(":");
        }
    }

    private static void sign(String text, ParserRuleContext rule, LineBuilder line) {
        if (rule instanceof OperandContext) {
            line.prefix(text);
        } else if (rule instanceof NotePitchContext || rule instanceof MeterContext) {
            line.tight(text);
        } else {
            line.operator(text);
        }
    }

    private static void operator(String text, ParserRuleContext rule, LineBuilder line) {
        if (rule instanceof NameContext) {
            line.word(text);
        } else {
            line.operator(text);
        }
    }

    /** In an expression a line may go on with it. */
    private static void then(String text, ParserRuleContext rule, LineBuilder line) {
        if (rule instanceof ConditionContext) {
            line.operator(text);
        } else {
            line.word(text);
        }
    }

    private static void spaced(boolean tight, String text, LineBuilder line) {
        if (tight) {
            line.tight(text);
        } else {
            line.word(text);
        }
    }

    private static boolean isTightEquals(ParserRuleContext rule) {
        return rule instanceof ArgumentContext
                || rule instanceof PhraseParameterContext
                || rule instanceof AssignmentContext
                || rule instanceof SetItemContext item && item.to == null;
    }

    /** The name of an argument of a {@code set}: a long line may go on with it. A flat note stays on its line. */
    private static boolean isArgumentName(ParserRuleContext rule) {
        ParserRuleContext name = rule instanceof NameContext ? rule : rule.getParent();
        return name instanceof NameContext && name.getParent() instanceof SetItemContext;
    }

    private static boolean isChordMember(Lexeme lexeme, ParserRuleContext rule) {
        return rule instanceof NotePitchContext
                && rule.getParent().getStart() == lexeme
                && rule.getParent().getParent() instanceof ChordContext;
    }
}
