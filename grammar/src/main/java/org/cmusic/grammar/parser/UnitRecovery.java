package org.cmusic.grammar.parser;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.parser.CmusicParser.BlockContext;
import org.cmusic.grammar.parser.CmusicParser.FieldContext;
import org.cmusic.grammar.parser.CmusicParser.FieldsContext;
import org.cmusic.grammar.parser.CmusicParser.FileContext;
import org.cmusic.grammar.parser.CmusicParser.ItemContext;
import org.cmusic.grammar.parser.CmusicParser.ParameterContext;

/**
 * Reports a mistake once for the item or field it is in, and goes on with the next one. The rules inside a unit do not
 * mend anything: they pass the mistake up. What stands between braces in a broken item is read as well. Where a token of
 * the unit was mended before, that was its mistake.
 */
final class UnitRecovery extends DefaultErrorStrategy {

    private final Reporter reporter;
    private final SyntaxExplanation explanation;

    UnitRecovery(Reporter reporter) {
        this.reporter = reporter;
        explanation = new SyntaxExplanation(reporter);
    }

    @Override
    public void reportError(Parser parser, RecognitionException mistake) {
        // a unit reports once it knows where it ends
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw new InputMismatchException(parser);
    }

    @Override
    public void recover(Parser parser, RecognitionException exception) {
        ParserRuleContext unit = parser.getContext();
        if (!(unit instanceof ItemContext || unit instanceof FieldContext)) {
            throw exception;
        }
        ItemTokens tokens = (ItemTokens) parser.getInputStream();
        if (endsBeforeRange(unit, tokens)) {
            return;
        }
        tokens.seek(Math.max(exception.getOffendingToken().getTokenIndex(), tokens.index()));
        ParserRuleContext rule = (ParserRuleContext) exception.getCtx();
        resume((CmusicParser) parser, unit, rule, (Lexeme) unit.getStart(), exception.getExpectedTokens());
    }

    /** A name that begins a line behind the kind of a parameter was no range: the parameter is complete without it. */
    private static boolean endsBeforeRange(ParserRuleContext unit, ItemTokens tokens) {
        if (!(unit instanceof ParameterContext parameter) || parameter.range() == null) {
            return false;
        }
        Lexeme range = (Lexeme) parameter.range().getStart();
        Lexeme kind = (Lexeme) parameter.identifier(1).getStop();
        boolean ends = range.getType() == CmusicParser.NAME && range.getLine() > kind.getLine();
        if (ends) {
            parameter.removeLastChild();
            parameter.exception = null;
            tokens.seek(range.getTokenIndex());
        }
        return ends;
    }

    /** In front of each item or field: what begins none is passed over. */
    @Override
    public void sync(Parser parser) {
        ParserRuleContext context = parser.getContext();
        if (context instanceof BlockContext || context instanceof FileContext || context instanceof FieldsContext) {
            ItemTokens tokens = (ItemTokens) parser.getInputStream();
            reportMissingValue(context, tokens);
            while (isStray(context, tokens.next())) {
                Lexeme stray = tokens.next();
                resume((CmusicParser) parser, context, context, stray, new IntervalSet());
                context.addErrorNode(parser.createErrorNode(context, stray));
            }
        }
    }

    /** A pitch that begins a line and goes on like a note was no value: the value before it is missing. */
    private void reportMissingValue(ParserRuleContext context, ItemTokens tokens) {
        Lexeme pitch = tokens.last();
        Lexeme before = tokens.beforeLast();
        boolean note = tokens.LA(1) == CmusicParser.COLON || tokens.LA(1) == CmusicParser.SLIDE;
        boolean value = pitch.getType() == CmusicParser.PITCH && pitch.getLine() > before.getLine();
        if (note && value && context.getChild(context.getChildCount() - 1) instanceof ItemContext item) {
            item.exception = new RecognitionException(null, tokens, item);
            tokens.seek(pitch.getTokenIndex());
            reporter.report(Diagnostic.at("syntax", reporter.span(before).end())
                    .variant("value-missing")
                    .with("before", before.getText()));
        }
    }

    private static boolean isStray(ParserRuleContext context, Lexeme lexeme) {
        int type = lexeme.getType();
        if (type == CmusicParser.CLOSE_BRACE || type == Token.EOF) {
            return false;
        }
        return context instanceof FieldsContext
                ? type != CmusicParser.NAME && type != CmusicParser.COMMA && !Keywords.isKeyword(type)
                : !Keywords.beginsItem(type);
    }

    private void resume(
            CmusicParser parser, ParserRuleContext unit, ParserRuleContext rule, Lexeme first, IntervalSet expected) {
        ItemTokens tokens = (ItemTokens) parser.getInputStream();
        Lexeme found = tokens.next();
        Place place = Place.of(unit);
        Mistake mistake = new Mistake(unit, rule, place, first, tokens.last(), found, tokens.LT(2), expected);
        boolean mended = hasMended(tokens, first.getTokenIndex(), found.getTokenIndex());
        mended |= new Resumption(parser, mistake).skip();
        if (!mended) {
            reporter.report(explanation.explain(mistake));
        }
    }

    private static boolean hasMended(ItemTokens tokens, int first, int last) {
        for (int index = first; index <= last; index++) {
            if (tokens.get(index).isMended()) {
                return true;
            }
        }
        return false;
    }
}
