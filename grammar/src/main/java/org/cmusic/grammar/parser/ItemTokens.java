package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** The tokens of the item at hand and as many behind it as were looked at; the ones before are forgotten. */
final class ItemTokens implements TokenStream {

    private final LexemeSource source;
    private final List<Lexeme> tokens = new ArrayList<>();
    private int start;
    private int position;

    ItemTokens(LexemeSource source) {
        this.source = source;
    }

    /** Forgets what was consumed, but for the last two tokens. */
    void forget() {
        int gone = Math.max(0, position - 2);
        tokens.subList(0, gone).clear();
        start += gone;
        position -= gone;
    }

    /** The token that comes next. */
    Lexeme next() {
        return LT(1);
    }

    /** The token consumed last; the next one if there is none. */
    Lexeme last() {
        return position > 0 ? tokens.get(position - 1) : next();
    }

    /** The token consumed before the last one; the last or the next one if there is none. */
    Lexeme beforeLast() {
        return position > 1 ? tokens.get(position - 2) : last();
    }

    @Override
    public Lexeme LT(int offset) {
        int at = offset > 0 ? position + offset - 1 : position + offset;
        if (at < 0) {
            return tokens.get(0);
        }
        while (tokens.size() <= at) {
            Lexeme lexeme = source.next();
            lexeme.setTokenIndex(start + tokens.size());
            tokens.add(lexeme);
        }
        return tokens.get(at);
    }

    @Override
    public int LA(int offset) {
        return LT(offset).getType();
    }

    @Override
    public void consume() {
        if (LA(1) == Token.EOF) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position++;
    }

    @Override
    public Lexeme get(int index) {
        return tokens.get(index - start);
    }

    @Override
    public int index() {
        return start + position;
    }

    @Override
    public void seek(int index) {
        position = index - start;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // nothing is forgotten while an item is read
    }

    @Override
    public int size() {
        return start + tokens.size();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    /** Gives the tokens at hand, from the first; taking them leaves this stream where it is. */
    @Override
    public TokenSource getTokenSource() {
        return new ListTokenSource(List.copyOf(tokens));
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder text = new StringBuilder();
        for (int index = interval.a; index <= interval.b; index++) {
            text.append(get(index).getText());
        }
        return text.toString();
    }

    @Override
    public String getText() {
        return getText(Interval.of(start, size() - 1));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token first, Token last) {
        return getText(Interval.of(first.getTokenIndex(), last.getTokenIndex()));
    }
}
