package org.cmusic.grammar.parser;

import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.WritableToken;

/** A token with its text, its place, and the comments that stand before it; it outlives what it was read from. */
final class Lexeme implements WritableToken {

    private final int length;
    private int type;
    private String text;
    private int line;
    private int column;
    private int channel;
    private int index = -1;
    private List<Lexeme> comments = List.of();
    private boolean mended;

    /**
     * @param length how many code points of the source it covers
     * @param line from 1
     * @param column from 0, in code points
     */
    Lexeme(int type, String text, int length, int line, int column) {
        this.type = type;
        this.text = text;
        this.length = length;
        this.line = line;
        this.column = column;
    }

    /** A token of another type in the same place, which takes the comments and counts as mended. */
    Lexeme mendedTo(int otherType, String otherText) {
        Lexeme mended = new Lexeme(otherType, otherText, length, line, column);
        mended.comments = comments;
        mended.mended = true;
        return mended;
    }

    /** A token that stands for this one and those up to {@code last}, on the same line, and counts as mended. */
    Lexeme mendedTo(int otherType, String otherText, Lexeme last) {
        Lexeme mended = covering(otherType, otherText, last);
        mended.mended = true;
        return mended;
    }

    /** A token that stands for this one and those up to {@code last}, on the same line. */
    Lexeme covering(int otherType, String otherText, Lexeme last) {
        Lexeme whole = new Lexeme(otherType, otherText, last.endColumn() - column, line, column);
        whole.comments = comments;
        return whole;
    }

    /** An empty token before this one, which the source lacks. */
    Lexeme missingBefore(int missingType, String missingText) {
        Lexeme missing = new Lexeme(missingType, missingText, 0, line, column);
        missing.mended = true;
        return missing;
    }

    /** Whether a mistake in or before this token has been reported and mended already. */
    boolean isMended() {
        return mended;
    }

    /** Notes that a mistake before this token has been reported. */
    void markMended() {
        mended = true;
    }

    List<Lexeme> comments() {
        return comments;
    }

    void setComments(List<Lexeme> comments) {
        this.comments = comments;
    }

    /** The column after the last code point, from 0; the token is on one line. */
    int endColumn() {
        return column + length;
    }

    /** Whether {@code next} follows without a blank. */
    boolean touches(Lexeme next) {
        return next.line == line && next.column == endColumn();
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getCharPositionInLine() {
        return column;
    }

    @Override
    public int getChannel() {
        return channel;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return -1;
    }

    @Override
    public int getStopIndex() {
        return -1;
    }

    /** None, as of a {@link org.antlr.v4.runtime.CommonToken} that was made without one. */
    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    /** None, as of a {@link org.antlr.v4.runtime.CommonToken} that was made without one. */
    @Override
    public CharStream getInputStream() {
        return null;
    }

    @Override
    public void setText(String text) {
        this.text = text;
    }

    @Override
    public void setType(int type) {
        this.type = type;
    }

    @Override
    public void setLine(int line) {
        this.line = line;
    }

    @Override
    public void setCharPositionInLine(int column) {
        this.column = column;
    }

    @Override
    public void setChannel(int channel) {
        this.channel = channel;
    }

    @Override
    public void setTokenIndex(int index) {
        this.index = index;
    }

    /** Whether this is the end of the file. */
    boolean isEnd() {
        return type == Token.EOF;
    }

    @Override
    public String toString() {
        return text + "@" + line + ":" + (column + 1);
    }
}
