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

    /** The word {@code to} between two values: a range. */
    Lexeme range(Lexeme to) {
        Span span = reporter.span(to);
        reporter.report(Diagnostic.at("syntax", span).variant("range-word").fix(Fix.replace(span, "..")));
        return to.mendedTo(CmusicParser.RANGE, "..");
    }

    /**
     * The word {@code to} between two notes: a slide.
     *
     * @param bare whether the first has no length of its own
     */
    Optional<Lexeme> slide(Lexeme to, boolean bare) {
        Span span = reporter.span(to);
        Diagnostic diagnostic = Diagnostic.at("bad-slide", span).variant("word");
        reporter.report(bare ? diagnostic.fix(Fix.replace(span, "~")) : diagnostic);
        return Optional.empty();
    }

    /** A name; {@code f#3} begins with one but is a note in small letters, and so is {@code e4.}. */
    Lexeme name(Lexeme name) {
        if (source.peek(0).getType() == CmusicParser.POINT && name.touches(source.peek(0))) {
            return dotted(name);
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

    /** A name with points behind it, which may be a note with dots. */
    private Lexeme dotted(Lexeme name) {
        StringBuilder text = new StringBuilder(name.getText());
        int points = 0;
        for (Lexeme last = name; isPointBehind(last, source.peek(points)); points++) {
            last = source.peek(points);
            text.append('.');
        }
        if (LilyPondNote.of(text.toString()).isEmpty()) {
            return name;
        }
        Lexeme last = name;
        for (int i = 0; i < points; i++) {
            last = source.next();
        }
        return lilyPond(name.covering(CmusicParser.FOREIGN_NOTE, text.toString(), last));
    }

    private static boolean isPointBehind(Lexeme lexeme, Lexeme next) {
        return next.getType() == CmusicParser.POINT && lexeme.touches(next);
    }

    /** A note as LilyPond spells it. */
    Lexeme lilyPond(Lexeme word) {
        Optional<LilyPondNote> note = LilyPondNote.of(word.getText());
        boolean tied = source.peek(0).getType() == CmusicParser.SLIDE && word.touches(source.peek(0));
        Lexeme whole = tied ? word.covering(word.getType(), word.getText() + "~", source.next()) : word;
        Diagnostic plain = badNote(whole);
        Optional<String> right = note.map(found -> found.written() + (tied ? " tie" : ""));
        Diagnostic told =
                right.map(text -> plain.variant("lilypond").with("fix", text)).orElse(plain);
        boolean sure = note.filter(LilyPondNote::marked).isPresent();
        reporter.report(sure ? told.fix(Fix.replace(told.span(), right.get())) : told);
        return faulty(whole);
    }

    /** The name of a chord, which is written {@code right}. */
    Lexeme chord(Lexeme word, String right) {
        Diagnostic plain = badNote(word);
        reporter.report(plain.variant("chord").with("fix", right).fix(Fix.replace(plain.span(), right)));
        return faulty(word);
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
