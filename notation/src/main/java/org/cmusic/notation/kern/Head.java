package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.music.Heading;

/** What a file says in words: its records, as {@code !!!OTL: title}, and its comments. */
final class Head {
    private static final String RECORD = "!!!";
    private static final String TITLE = "OTL";
    private static final String COMPOSER = "COM";

    private final List<String> remarks = new ArrayList<>();
    private int title = -1;
    private int composer = -1;
    private int titleRank = Integer.MAX_VALUE;

    /** Takes a line that begins with {@code !!}, or a comment of a field that begins with one {@code !}. */
    void add(String line) {
        String text = line.replaceAll("\\p{Cc}+", " ").strip();
        int colon = text.indexOf(':');
        if (text.startsWith(RECORD) && colon > 0) {
            key(text.substring(RECORD.length(), colon).strip());
        }
        remarks.add(text);
    }

    /** The next line is one of these; the title in the language of the piece wins over translations. */
    private void key(String key) {
        int rank = key.equals(TITLE) ? 0 : key.startsWith(TITLE + "@@") ? 1 : key.startsWith(TITLE + "@") ? 2 : 3;
        if (rank < 3 && rank < titleRank) {
            titleRank = rank;
            title = remarks.size();
        }
        if (composer < 0 && key.equals(COMPOSER)) {
            composer = remarks.size();
        }
    }

    Heading heading() {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            if (i != title && i != composer && !remarks.get(i).isEmpty()) {
                others.add(remarks.get(i));
            }
        }
        return new Heading(value(title), value(composer), others);
    }

    private String value(int remark) {
        if (remark < 0) {
            return "";
        }
        String text = remarks.get(remark);
        return text.substring(text.indexOf(':') + 1).strip();
    }
}
