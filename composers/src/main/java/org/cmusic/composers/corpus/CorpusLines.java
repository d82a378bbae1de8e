package org.cmusic.composers.corpus;

import java.io.IOException;
import java.io.Reader;

/** The lines of a file of a corpus, counted, none longer than {@value #LONGEST} characters. */
final class CorpusLines {
    /** The most characters of a line. */
    static final int LONGEST = 1 << 20;

    private final Reader in;
    private final StringBuilder line = new StringBuilder();
    private int number;

    CorpusLines(Reader in) {
        this.in = in;
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next line; null at the end. */
    String next() throws IOException, CorpusFormatException {
        line.setLength(0);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        while (read >= 0 && read != '\n') {
            if (line.length() == LONGEST) {
                throw new CorpusFormatException("long", number, "");
            }
            line.append((char) read);
            read = in.read();
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }
}
