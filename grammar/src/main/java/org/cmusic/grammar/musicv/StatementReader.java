package org.cmusic.grammar.musicv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;

/**
 * Takes the text of cards apart: fields between blanks and commas, statements up to a semicolon, wherever the lines end. Two
 * commas have an empty field between them. A comment, {@code COM} to the next semicolon, is left out.
 */
final class StatementReader {
    private static final String COMMENT = "COM";

    /** More fields than any card has, and more letters than any field: what is longer is not kept. */
    private static final int MOST = 400;

    private final CardText text;
    private final Diagnostics diagnostics;
    private final StringBuilder word = new StringBuilder();
    private final List<Field> fields = new ArrayList<>();
    private Span begin;
    private boolean afterComma;
    private boolean dropsText;

    StatementReader(CardText text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The next statement; empty at the end of the text. */
    Optional<Statement> next() throws IOException {
        for (int character = text.read(); character >= 0; character = text.read()) {
            if (character != ';') {
                take(character);
            } else if (finish()) {
                return Optional.of(statement());
            }
        }
        if (finish() || !fields.isEmpty()) {
            diagnostics.add(Diagnostic.at("card-missing", statement().span()).variant("semicolon"));
        }
        return Optional.empty();
    }

    private void take(int character) {
        if (character == ' ') {
            endField();
        } else if (character == ',') {
            comma();
        } else if (!isComment()) {
            if (word.length() == 0) {
                begin = text.place();
            }
            if (word.length() < MOST) {
                word.appendCodePoint(character);
            }
            afterComma = false;
        }
    }

    private void comma() {
        if (word.length() == 0 && afterComma && !isComment()) {
            add(new Field("", text.place()));
        }
        endField();
        afterComma = !fields.isEmpty();
    }

    private void endField() {
        if (word.length() > 0) {
            add(new Field(word.toString(), begin.to(text.place().start())));
            word.setLength(0);
        }
    }

    private void add(Field field) {
        if (fields.isEmpty()) {
            dropsText = text.dropsText();
        }
        if (fields.size() < MOST) {
            fields.add(field);
        }
    }

    private boolean isComment() {
        return !fields.isEmpty() && fields.get(0).text().startsWith(COMMENT);
    }

    /** Ends the statement; whether it says anything. */
    private boolean finish() {
        if (word.length() == 0 && afterComma) {
            add(new Field("", text.place()));
        }
        endField();
        afterComma = false;
        if (isComment()) {
            fields.clear();
        }
        return !fields.isEmpty();
    }

    private Statement statement() {
        Statement statement = new Statement(fields.get(0), fields.subList(1, fields.size()), dropsText);
        fields.clear();
        return statement;
    }
}
