package org.cmusic.grammar.musicv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/**
 * The text of a score as it stands on punched cards: of each line the first column is dropped, then 72 are read, blanks
 * where the line is shorter. What is written further right was the number of the card, and is not read.
 */
final class CardText {
    /** The last column that is read. */
    static final int LAST_COLUMN = 73;

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Source source;
    private final Diagnostics diagnostics;
    private final BufferedReader characters;
    private final int[] columns = new int[LAST_COLUMN + 1];
    private boolean toldOfWidth;
    private int width;
    private int line;
    private int column = LAST_COLUMN;

    /** @param in the bytes of the source */
    CardText(Source source, InputStream in, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.characters = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next character, below 0 at the end of the text. A tab is a blank. */
    int read() throws IOException {
        while (column == LAST_COLUMN) {
            if (!turn()) {
                return END;
            }
        }
        column++;
        return column > width || columns[column] == '\t' ? ' ' : columns[column];
    }

    /** Where the character stands that was read last. */
    Span place() {
        return new Span(source, Math.max(1, line), column, Math.max(1, line), column + 1);
    }

    /** Whether something stands in the column of this line that is dropped. */
    boolean dropsText() {
        return width > 0 && !Character.isWhitespace(columns[1]);
    }

    /** Reads the next line; whether there is one. */
    private boolean turn() throws IOException {
        int character = character();
        if (character < 0) {
            return false;
        }
        line++;
        column = 1;
        width = 0;
        int last = LAST_COLUMN;
        for (int at = 1; character >= 0 && character != '\n'; at++, character = character()) {
            if (at <= LAST_COLUMN) {
                columns[at] = character;
                width = at;
            } else if (!Character.isWhitespace(character)) {
                last = at;
            }
        }
        if (last > LAST_COLUMN && !toldOfWidth) {
            toldOfWidth = true;
            Span rest = new Span(source, line, LAST_COLUMN + 1, line, last + 1);
            diagnostics.add(Diagnostic.at("card-ignored", rest).variant("width"));
        }
        if (width > 0 && columns[width] == '\r') {
            width--;
        }
        return true;
    }

    private int character() throws IOException {
        int read = characters.read();
        if (read == BYTE_ORDER_MARK && line == 0) {
            read = characters.read();
        }
        if (read < 0 || !Character.isHighSurrogate((char) read)) {
            return read;
        }
        int low = characters.read();
        return Character.isLowSurrogate((char) low) ? Character.toCodePoint((char) read, (char) low) : read;
    }
}
