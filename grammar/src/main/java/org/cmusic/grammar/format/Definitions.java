package org.cmusic.grammar.format;

import java.util.Optional;
import org.cmusic.grammar.layout.Comment;
import org.cmusic.grammar.layout.Entry;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.LetDefinition;

/** What definitions have in common: documentation, a keyword, a name, perhaps a value. */
final class Definitions {

    private Definitions() {}

    /** The documentation and the head of a definition. */
    static LineBuilder head(Optional<String> documentation, String keyword, String name) {
        LineBuilder line = new LineBuilder();
        documentation.ifPresent(text -> text.lines()
                .map(row -> row.isEmpty() ? "///" : "/// " + row)
                .forEach(row -> line.comment(new Comment(row, true, true, false))));
        return line.word(keyword).word(ExpressionPrinter.identifier(name));
    }

    /** {@code KEYWORD NAME = VALUE}. */
    static Entry value(Optional<String> documentation, String keyword, String name, Expression value) {
        LineBuilder line = head(documentation, keyword, name).word("=");
        new ExpressionPrinter(line).print(value);
        return line.entry();
    }

    static Entry let(LetDefinition let) {
        return value(let.documentation(), "let", let.name().text(), let.value());
    }
}
