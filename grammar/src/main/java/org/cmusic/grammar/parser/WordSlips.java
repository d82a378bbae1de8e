package org.cmusic.grammar.parser;

import java.util.Locale;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;

/** Slips in words: capital letters where none belong, and notes that are not spelled as notes are. */
final class WordSlips {

    private final LexemeSource source;
    private final Reporter reporter;

    WordSlips(LexemeSource source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
    }

    /**
     * A name; {@code f#3} begins with one but is a note in small letters, and {@code to} between two values is a range.
     *
     * @param afterValue whether it stands behind a value
     */
    Lexeme name(Lexeme name, boolean afterValue) {
        if (afterValue && name.getText().equals("to") && Mistake.beginsValue(source.peek(0))) {
            Span span = reporter.span(name);
            reporter.report(Diagnostic.at("syntax", span).variant("range-word").fix(Fix.replace(span, "..")));
            return name.mendedTo(CmusicParser.RANGE, "..");
        }
        if (name.getText().length() > 1 || !isSharpBehind(name)) {
            return name;
        }
        StringBuilder text = new StringBuilder(name.getText());
        Lexeme last = name;
        while (isSharpBehind(last)) {
            last = source.next();
            text.append(last.getText());
        }
        Lexeme octave = source.peek(0);
        if (octave.getType() == CmusicParser.NUMBER && last.touches(octave)) {
            last = source.next();
            text.append(last.getText());
        }
        return note(name.covering(CmusicParser.CAPITAL, text.toString(), last));
    }

    /** A word where a string is wanted, up to the next blank: the parser says that it is none. */
    Lexeme unquoted(Lexeme word) {
        StringBuilder text = new StringBuilder(word.getText());
        Lexeme last = word;
        while (last.touches(source.peek(0)) && !source.peek(0).isEnd()) {
            last = source.next();
            text.append(last.getText());
        }
        return word.covering(CmusicParser.CAPITAL, text.toString(), last);
    }

    /** A word with a capital letter: a keyword, a note or a name. */
    Lexeme capital(Lexeme word, boolean tonic) {
        String text = word.getText();
        Span span = reporter.span(word);
        Optional<String> keyword = Keywords.ignoringCase(text);
        if (keyword.isPresent()) {
            reporter.report(Diagnostic.at("syntax", span)
                    .variant("keyword-case")
                    .with("text", text)
                    .with("keyword", keyword.get())
                    .fix(Fix.replace(span, keyword.get())));
            return word.mendedTo(Keywords.type(keyword.get()).orElseThrow(), keyword.get());
        }
        if (tonic) {
            return tonic(word);
        }
        if (NoteSpelling.mend(text).isPresent()) {
            return note(word);
        }
        String small = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        Diagnostic diagnostic = Diagnostic.at("syntax", span)
                .variant("capital-name")
                .with("text", text)
                .with("small", small);
        reporter.report(text.matches("[A-Za-z0-9_]+") ? diagnostic.fix(Fix.replace(span, small)) : diagnostic);
        return word.mendedTo(CmusicParser.NAME, text);
    }

    private Lexeme note(Lexeme word) {
        reporter.report(NoteSpelling.mend(word.getText())
                .map(mend -> NoteSpelling.explained(word, mend, reporter))
                .orElseGet(() -> badNote(word)));
        return faulty(word);
    }

    private Lexeme tonic(Lexeme word) {
        Diagnostic diagnostic = badNote(word).variant("tonic");
        Optional<String> right = NoteSpelling.mend(word.getText()).flatMap(NoteSpelling.Mend::right);
        if (right.isPresent()) {
            String key = right.get().replaceAll("[0-9]", "");
            diagnostic = diagnostic.fix(Fix.replace(diagnostic.span(), key));
        }
        reporter.report(diagnostic);
        return faulty(word);
    }

    private boolean isSharpBehind(Lexeme lexeme) {
        Lexeme next = source.peek(0);
        return next.getType() == CmusicParser.OTHER && next.getText().equals("#") && lexeme.touches(next);
    }

    private Diagnostic badNote(Lexeme lexeme) {
        return Diagnostic.at("bad-note", reporter.span(lexeme)).with("text", lexeme.getText());
    }

    private static Lexeme faulty(Lexeme lexeme) {
        return lexeme.mendedTo(CmusicParser.FAULTY, lexeme.getText());
    }
}
