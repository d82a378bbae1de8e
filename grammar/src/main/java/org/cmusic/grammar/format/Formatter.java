package org.cmusic.grammar.format;

import java.io.IOException;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.layout.Page;
import org.cmusic.grammar.parser.EntryReader;
import org.cmusic.grammar.parser.SourceParser;

/**
 * Canonical layout of a source. Comments, single empty lines, line breaks between notes, and numbers as written stay;
 * commas between fields go. A source with errors of syntax is not formatted.
 */
public final class Formatter {

    private Formatter() {}

    /**
     * Writes {@code source} in canonical layout to {@code out}, item by item. The source is opened twice: nothing is
     * written before all of it is known to be right.
     *
     * @return whether it was written; if not, the errors are in {@code diagnostics}
     * @throws IOException if {@code out} cannot be written or {@code source} not be read again
     */
    public static boolean format(Source source, Diagnostics diagnostics, Appendable out) throws IOException {
        int before = diagnostics.errors();
        SourceParser.parse(source, diagnostics, statement -> {});
        if (diagnostics.errors() > before) {
            return false;
        }
        EntryReader.read(source, new Page(out));
        return true;
    }
}
