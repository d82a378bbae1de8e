package org.cmusic.cli;

import java.util.Locale;
import org.cmusic.model.score.Limits;

/** What {@code --limit} can set, in words. */
final class LimitList {
    private LimitList() {}

    static String text() {
        StringBuilder text = new StringBuilder("""
                A score may come from a stranger or a program, so it is refused before anything sounds if it asks for more
                than these limits allow. Raise one, or lower it, with --limit:

                    cmusic render vast.sco --limit notes=50000000

                name            usual  what is counted
                """);
        for (Limits.Name name : Limits.Name.values()) {
            text.append(String.format(Locale.ROOT, "%-9s %11d  %s%n", name.label(), name.usual(), name.meaning()));
        }
        return text.toString();
    }
}
