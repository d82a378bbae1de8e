package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** The {@code ///} comments before a definition. */
final class Documentation {

    private Documentation() {}

    /** The text of the last unbroken run of them, without the slashes and one blank. */
    static Optional<String> before(ParserRuleContext definition) {
        List<String> lines = new ArrayList<>();
        for (Lexeme comment : ((Lexeme) definition.getStart()).comments()) {
            if (comment.getType() == CmusicParser.DOCUMENTATION) {
                lines.add(comment.getText().substring(3).stripTrailing().replaceFirst("^ ", ""));
            } else {
                lines.clear();
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}
