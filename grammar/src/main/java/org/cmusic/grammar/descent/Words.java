package org.cmusic.grammar.descent;

import org.cmusic.grammar.syntax.Unit;

/** The names of a source, each kept once, found by their bytes: Latin letters, digits and underscores. */
final class Words {

    private Word[] table = new Word[256];
    private int size;

    /** A name and the kind of its tokens. */
    record Word(String text, int kind, boolean unit, int hash) {
        private boolean isWritten(byte[] bytes, int from, int length) {
            if (text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != bytes[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    Words() {
        for (int i = 0; i < Kind.WORDS.length; i++) {
            add(new Word(Kind.WORDS[i], Kind.NAME + 1 + i, false, Kind.WORDS[i].hashCode()));
        }
    }

    /** @param hash that of the name as a string */
    @SuppressWarnings("deprecation") // the bytes are letters of ASCII
    Word at(byte[] bytes, int from, int length, int hash) {
        for (int i = place(hash); table[i] != null; i = i + 1 & table.length - 1) {
            if (table[i].hash == hash && table[i].isWritten(bytes, from, length)) {
                return table[i];
            }
        }
        String text = new String(bytes, 0, from, length);
        Word word = new Word(text, Kind.NAME, Unit.of(text).isPresent(), hash);
        add(word);
        return word;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private void add(Word word) {
        if (2 * ++size > table.length) {
            grow();
        }
        insert(word);
    }

    private void insert(Word word) {
        int place = place(word.hash);
        while (table[place] != null) {
            place = place + 1 & table.length - 1;
        }
        table[place] = word;
    }

    private void grow() {
        Word[] old = table;
        table = new Word[2 * old.length];
        for (Word word : old) {
            if (word != null) {
                insert(word);
            }
        }
    }
}
