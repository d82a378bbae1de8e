package org.cmusic.fuzz;

import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Reported;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.SourceParser;

/** Any bytes are read to their end, and what is wrong with them is told in full and with a place within them. */
final class ParserProperty implements Property {
    @Override
    public Outcome check(byte[] input) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        SourceParser.parse(Source.bytes("fuzz.sco", input), diagnostics);
        Reported.check(diagnostics);
        return Property.outcome(!diagnostics.hasErrors());
    }
}
