package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.music.Syllable;

/**
 * What a line {@code w:} has for a note.
 *
 * @param kind what it is
 * @param syllable what is sung
 */
record Word(Kind kind, Syllable syllable) {
    /** What it is. */
    enum Kind {
        /** A syllable, or none, for a note. */
        NOTE,
        /** What follows belongs to the next bar. */
        BAR
    }

    private static final Word NOTHING = new Word(Kind.NOTE, Syllable.NONE);
    private static final Word NEXT_BAR = new Word(Kind.BAR, Syllable.NONE);

    /** Reads a line. */
    static List<Word> read(String line) {
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            switch (letter) {
                case '\\' -> {
                    boolean isSign = i + 1 < line.length() && "-_*|~\\%".indexOf(line.charAt(i + 1)) >= 0;
                    if (isSign) {
                        i++;
                    }
                    text.append(line.charAt(i));
                }
                case '~' -> text.append(' ');
                case '-' -> {
                    words.add(text.isEmpty() ? NOTHING : word(text, true));
                }
                case '_', '*', '|' -> {
                    if (!text.isEmpty()) {
                        words.add(word(text, false));
                    }
                    words.add(letter == '|' ? NEXT_BAR : NOTHING);
                }
                default -> {
                    if (!Character.isWhitespace(letter)) {
                        text.append(letter);
                    } else if (!text.isEmpty()) {
                        words.add(word(text, false));
                    }
                }
            }
        }
        if (!text.isEmpty()) {
            words.add(word(text, false));
        }
        return words;
    }

    private static Word word(StringBuilder text, boolean goesOn) {
        String sung = TextString.read(text.toString());
        text.setLength(0);
        return new Word(Kind.NOTE, new Syllable(sung, goesOn));
    }

    /** Gives words to notes; what there are too many of is told. */
    static void sing(List<Word> words, List<Draft> drafts, int verse, AbcFindings findings) {
        int at = 0;
        int bar = drafts.isEmpty() ? 0 : drafts.get(0).bar();
        for (Word word : words) {
            if (word.kind == Kind.BAR) {
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
                if (!word.syllable.text().isEmpty()) {
                    findings.leftOut("syllable");
                }
                continue;
            }
            bar = Math.max(bar, drafts.get(at).bar());
            if (!word.syllable.text().isEmpty()) {
                drafts.get(at).sing(verse, word.syllable);
            }
            at++;
        }
    }
}
