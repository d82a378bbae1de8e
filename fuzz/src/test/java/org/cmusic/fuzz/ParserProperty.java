package org.cmusic.fuzz;

import org.cmusic.grammar.descent.SameReading;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Reported;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.SourceParser;

/**
 * Any bytes are read to their end, and what is wrong with them is told in full and with a place within them; what is not
 * wrong is read without the grammar just as with it.
 */
final class ParserProperty implements Property {
    @Override
    public Outcome check(byte[] input) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Source source = Source.bytes("fuzz.sco", input);
        SourceParser.parse(source, diagnostics);
        Reported.check(diagnostics);
        SameReading.check(source);
        return Property.outcome(!diagnostics.hasErrors());
    }
}
