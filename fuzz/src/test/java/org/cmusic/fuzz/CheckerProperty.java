package org.cmusic.fuzz;

import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Reported;

/** Any files are read and rehearsed; what is wrong is told in full, and where nothing is there is a performance. */
final class CheckerProperty implements Property {
    private final InputFiles files = new InputFiles();

    @Override
    public Outcome check(byte[] input) throws Exception {
        Reading reading = ScoreReader.read(files.root(input), files.options(input));
        Reported.check(reading.diagnostics());
        boolean right = !reading.diagnostics().hasErrors();
        if (right != reading.performance().isPresent()) {
            throw new AssertionError("a performance in spite of errors, or none without");
        }
        return Property.outcome(right);
    }
}
