package org.cmusic.grammar.parser;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Edit;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;

/** Says what is wrong with the form of an item or a field, and what to write instead. */
final class SyntaxExplanation {

    private final Reporter reporter;
    private final StartExplanation starts;
    private final FormExplanation forms;

    SyntaxExplanation(Reporter reporter) {
        this.reporter = reporter;
        starts = new StartExplanation(reporter);
        forms = new FormExplanation(reporter);
    }

    /** The diagnostic for a mistake, the most particular there is. */
    Diagnostic explain(Mistake mistake) {
        return misspeltNote(mistake, reporter)
                .or(() -> mistake.atStart() ? starts.explain(mistake) : forms.explain(mistake))
                .orElseGet(() -> general(mistake));
    }

    /** Whether a name that begins a step is a note or a rest in another spelling. */
    static boolean isMisspeltStep(Lexeme name) {
        return name.getText().equals("r")
                || NoteSpelling.mend(name.getText())
                        .filter(mend -> !mend.variant().equals(NoteSpelling.WITHOUT_OCTAVE))
                        .isPresent();
    }

    /** A note in small letters where a pitch could have stood. */
    private static Optional<Diagnostic> misspeltNote(Mistake mistake, Reporter reporter) {
        boolean pitchHere = mistake.expects(CmusicParser.PITCH) && !mistake.expects(CmusicParser.NAME)
                || mistake.atStart() && mistake.place() == Place.STEPS && !mistake.inField();
        if (!pitchHere || !mistake.found(CmusicParser.NAME) || mistake.after().getType() == CmusicParser.EQUALS) {
            return Optional.empty();
        }
        return NoteSpelling.mend(mistake.found().getText())
                .map(mend -> NoteSpelling.explained(mistake.found(), mend, reporter));
    }

    private Diagnostic general(Mistake mistake) {
        Diagnostic diagnostic = Diagnostic.at("syntax", reporter.span(mistake.found()))
                .with("text", mistake.found().getText());
        String expected = Expectation.words(mistake.expected());
        return expected.isEmpty() ? diagnostic : diagnostic.variant("expected").with("expected", expected);
    }

    /** What stands between two tokens becomes {@code text}. */
    static Fix between(Reporter reporter, Lexeme before, Lexeme after, String text) {
        Span span = reporter.span(before).end().to(reporter.span(after).start());
        return new Fix("insert", List.of(new Edit(span, text)));
    }
}
