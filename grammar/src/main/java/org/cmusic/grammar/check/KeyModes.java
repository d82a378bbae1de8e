package org.cmusic.grammar.check;

import java.util.Arrays;
import java.util.List;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.model.Mode;

/** The mode of a key exists. */
final class KeyModes implements NodeCheck {

    private static final List<Candidate> MODES =
            Arrays.stream(Mode.values()).map(Mode::toString).map(Candidate::of).toList();

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof KeySetting key && Mode.named(key.mode().text()).isEmpty()) {
            diagnostics.add(Diagnostic.at("unknown-mode", key.mode().span())
                    .with("name", key.mode().text())
                    .suggest(key.mode().text(), MODES));
        }
    }
}
