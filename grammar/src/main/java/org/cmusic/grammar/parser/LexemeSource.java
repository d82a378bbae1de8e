package org.cmusic.grammar.parser;

import java.util.ArrayDeque;
import java.util.Iterator;

/** A stream of tokens that can be looked ahead in. After the last one it gives the end again and again. */
abstract class LexemeSource {

    private final ArrayDeque<Lexeme> ahead = new ArrayDeque<>();

    /** Makes the next token. */
    abstract Lexeme read();

    /** Takes the next token. */
    final Lexeme next() {
        return ahead.isEmpty() ? read() : ahead.poll();
    }

    /** The token {@code distance} places ahead, 0 for the next, without taking it. */
    final Lexeme peek(int distance) {
        while (ahead.size() <= distance) {
            ahead.add(read());
        }
        Iterator<Lexeme> tokens = ahead.iterator();
        for (int i = 0; i < distance; i++) {
            tokens.next();
        }
        return tokens.next();
    }
}
