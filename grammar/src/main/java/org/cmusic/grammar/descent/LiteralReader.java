package org.cmusic.grammar.descent;

import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.Truth;

/** Turns single tokens into literals. */
final class LiteralReader {

    private final Tokens tokens;

    LiteralReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A number, with its unit if it has one. */
    Quantity quantity() {
        if (tokens.kind() != Kind.QUANTITY && tokens.kind() != Kind.NUMBER) {
            throw Declined.HERE;
        }
        Quantity quantity = new Quantity(tokens.digits(), tokens.now().unit, tokens.span());
        tokens.advance();
        return quantity;
    }

    /** A string. */
    Text text() {
        if (tokens.kind() != Kind.STRING) {
            throw Declined.HERE;
        }
        Text text = new Text(tokens.now().text, tokens.span());
        tokens.advance();
        return text;
    }

    /** {@code true} or {@code false}. */
    Truth truth() {
        Truth truth = new Truth(tokens.kind() == Kind.TRUE, tokens.span());
        tokens.advance();
        return truth;
    }

    /** A spelled pitch. */
    PitchLiteral pitch() {
        int length = tokens.now().end - tokens.now().start;
        PitchLiteral pitch =
                new PitchLiteral(tokens.at(0), accidental(length - 2), tokens.at(length - 1) - '0', tokens.span());
        tokens.advance();
        return pitch;
    }

    /** How many semitones the signs behind the letter of the token at hand raise it. */
    int accidental(int signs) {
        return signs > 0 && tokens.at(1) == 'b' ? -signs : signs;
    }
}
