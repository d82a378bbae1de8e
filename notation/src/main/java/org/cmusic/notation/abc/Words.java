package org.cmusic.notation.abc;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cmusic.model.music.Syllable;

/** What a line {@code w:} has for notes, one after the other, each read when its note is reached. */
final class Words implements Iterator<Word> {
    private static final String SIGNS = "-_*|~\\%";
    private static final Word NOTHING = new Word(Word.Kind.NOTE, Syllable.NONE);
    private static final Word NEXT_BAR = new Word(Word.Kind.BAR, Syllable.NONE);

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private Optional<Word> next;

    private Words(String line) {
        this.line = line;
        next = read();
    }

    /** Those of a line. */
    static Iterable<Word> of(String line) {
        return () -> new Words(line);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Word next() {
        Word word = next.orElseThrow(NoSuchElementException::new);
        next = read();
        return word;
    }

    private Optional<Word> read() {
        while (at < line.length()) {
            char letter = line.charAt(at);
            boolean isSign = "-_*|".indexOf(letter) >= 0;
            boolean ends = isSign || Character.isWhitespace(letter);
            // A hyphen belongs to its syllable; any other sign is read again behind it.
            if (ends && !text.isEmpty()) {
                at += isSign && letter != '-' ? 0 : 1;
                return Optional.of(word(letter == '-'));
            }
            at++;
            if (isSign) {
                return Optional.of(letter == '|' ? NEXT_BAR : NOTHING);
            }
            if (!ends) {
                text.append(letter == '~' ? ' ' : letter == '\\' ? escaped() : letter);
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(word(false));
    }

    private char escaped() {
        boolean isSign = at < line.length() && SIGNS.indexOf(line.charAt(at)) >= 0;
        return isSign ? line.charAt(at++) : '\\';
    }

    private Word word(boolean goesOn) {
        String sung = TextString.read(text.toString());
        text.setLength(0);
        return new Word(Word.Kind.NOTE, new Syllable(sung, goesOn));
    }

    /** Gives words to notes; what there are too many of is told. */
    static void sing(Iterable<Word> words, List<Draft> drafts, int verse, AbcFindings findings) {
        int at = 0;
        int bar = drafts.isEmpty() ? 0 : drafts.get(0).bar();
        for (Word word : words) {
            if (word.kind() == Word.Kind.BAR) {
                bar++;
                while (at < drafts.size() && drafts.get(at).bar() < bar) {
                    at++;
                }
                continue;
            }
            while (at < drafts.size() && !drafts.get(at).isChord()) {
                at++;
            }
            if (at == drafts.size()) {
                if (!word.syllable().text().isEmpty()) {
                    findings.leftOut("syllable");
                }
                continue;
            }
            bar = Math.max(bar, drafts.get(at).bar());
            if (!word.syllable().text().isEmpty()) {
                drafts.get(at).sing(verse, word.syllable());
            }
            at++;
        }
    }
}
