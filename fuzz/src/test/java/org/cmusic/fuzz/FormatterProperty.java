package org.cmusic.fuzz;

import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.format.RoundTrip;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.syntax.SourceFile;

/** What has the form of a score keeps its meaning when it is formatted, and formats to itself from then on. */
final class FormatterProperty implements Property {
    @Override
    public Outcome check(byte[] input) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Source source = Source.bytes("fuzz.sco", input);
        SourceFile file = SourceParser.parse(source, diagnostics);
        if (!diagnostics.hasErrors()) {
            RoundTrip.check(source, file);
        }
        return Property.outcome(!diagnostics.hasErrors());
    }
}
