package org.cmusic.grammar.musicv;

import java.util.List;
import org.cmusic.grammar.diagnostic.Span;

/**
 * What stands up to a semicolon.
 *
 * @param head what it begins with, mostly the name of an operation
 * @param fields what follows
 * @param dropsText whether something stands in the dropped column of the line it begins on
 */
record Statement(Field head, List<Field> fields, boolean dropsText) {
    private static final int NAME = 3;

    Statement {
        fields = List.copyOf(fields);
    }

    /** The three letters that count. */
    String name() {
        String text = head.text();
        return text.length() <= NAME ? text : text.substring(0, NAME);
    }

    Span span() {
        return fields.isEmpty()
                ? head.span()
                : head.span().to(fields.get(fields.size() - 1).span());
    }
}
