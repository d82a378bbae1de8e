package org.cmusic.grammar.parser;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Messages;
import org.cmusic.grammar.parser.CmusicParser.ItemContext;

/** Reports items that stand where they may not; of a melody outside a part only the first step. */
final class Placement {

    private final Reporter reporter;
    private Optional<String> before = Optional.empty();

    Placement(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Whether the item may stand in the place; if not, that has been reported. */
    boolean accepts(Place place, ItemContext item) {
        if (place.takes(item)) {
            before = Optional.empty();
            return true;
        }
        String home = place == Place.LIBRARY && Place.TOP.takes(item) ? "library" : Place.home(item);
        if (!home.equals("step") || !before.equals(Optional.of(home))) {
            Lexeme first = (Lexeme) item.getStart();
            reporter.report(Diagnostic.at("misplaced-statement", reporter.span(first))
                    .variant(home)
                    .with("text", first.getText())
                    .with("where", Messages.phrase("place." + place.key())));
        }
        before = Optional.of(home);
        return false;
    }
}
