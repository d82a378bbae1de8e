package org.cmusic.grammar.parser;

import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Passes over the rest of a broken unit, up to where the next one begins. */
final class Resumption {

    /** What is taken for the start of a broken unit where it stands first on a line. */
    private static final Set<Integer> LINE_STARTS = Set.of(
            CmusicParser.NAME,
            CmusicParser.NUMBER,
            CmusicParser.QUANTITY,
            CmusicParser.STRING,
            CmusicParser.OPEN_PARENTHESIS);

    private final CmusicParser parser;
    private final ItemTokens tokens;
    private final Mistake mistake;
    private int depth;

    Resumption(CmusicParser parser, Mistake mistake) {
        this.parser = parser;
        this.mistake = mistake;
        tokens = (ItemTokens) parser.getInputStream();
        for (int index = mistake.first().getTokenIndex(); index < tokens.index(); index++) {
            depth += nesting(tokens.get(index));
        }
    }

    /** Whether a mended token was passed over. What stands in braces is read as items or fields. */
    boolean skip() {
        boolean mended = false;
        boolean body = !mistake.inField();
        if (mistake.atStart() && !atEnd()) {
            mended = body && isBody() ? readBody() : consume();
        }
        while (!atEnd() && !(depth == 0 && beginsUnit(tokens.next()))) {
            mended |= body && isBody() ? readBody() : consume();
        }
        return mended;
    }

    private boolean atEnd() {
        int type = tokens.LA(1);
        return type == Token.EOF || depth == 0 && type == CmusicParser.CLOSE_BRACE;
    }

    private boolean isBody() {
        return depth == 0 && tokens.LA(1) == CmusicParser.OPEN_BRACE;
    }

    /** What is mended inside has its own units. */
    private boolean readBody() {
        boolean fields = tokens.LA(3) == CmusicParser.EQUALS || tokens.LA(2) == CmusicParser.SEND;
        if (fields) {
            parser.fields();
        } else {
            parser.block();
        }
        return false;
    }

    private boolean consume() {
        Lexeme lexeme = tokens.next();
        depth += nesting(lexeme);
        tokens.consume();
        return lexeme.isMended();
    }

    private static int nesting(Lexeme lexeme) {
        return switch (lexeme.getType()) {
            case CmusicParser.OPEN_PARENTHESIS, CmusicParser.OPEN_BRACKET, CmusicParser.OPEN_BRACE -> 1;
            case CmusicParser.CLOSE_PARENTHESIS, CmusicParser.CLOSE_BRACKET, CmusicParser.CLOSE_BRACE -> -1;
            default -> 0;
        };
    }

    private boolean beginsUnit(Lexeme lexeme) {
        boolean assigned = tokens.LA(2) == CmusicParser.EQUALS;
        if (mistake.inField() || mistake.unit() instanceof CmusicParser.FieldsContext) {
            return assigned || lexeme.getType() == CmusicParser.SEND;
        }
        return beginsLine(lexeme) || !assigned && beginsHere(lexeme);
    }

    /** The first on its line, not indented deeper than the broken unit. */
    private boolean beginsLine(Lexeme lexeme) {
        int type = lexeme.getType();
        return lexeme.getLine() > tokens.last().getLine()
                && lexeme.getCharPositionInLine() <= mistake.first().getCharPositionInLine()
                && (LINE_STARTS.contains(type) || Keywords.isKeyword(type) || Keywords.beginsItem(type));
    }

    private boolean beginsHere(Lexeme lexeme) {
        int type = lexeme.getType();
        if (mistake.place() != Place.STEPS) {
            return Keywords.isKeyword(type) && mistake.place().words().contains(lexeme.getText());
        }
        return Keywords.beginsItem(type) && (!Keywords.isKeyword(type) || Keywords.STEPS.contains(lexeme.getText()))
                || type == CmusicParser.NAME && isMisspelt(lexeme);
    }

    /** After a note without octave there may be more of the kind; elsewhere a single letter is rather a name. */
    private boolean isMisspelt(Lexeme name) {
        boolean melody = mistake.atStart()
                && mistake.found(CmusicParser.NAME)
                && NoteSpelling.mend(mistake.found().getText()).isPresent();
        return SyntaxExplanation.isMisspeltStep(name)
                || melody && NoteSpelling.mend(name.getText()).isPresent();
    }
}
