package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Syllable;

/** Lines {@code w:} below a line of music. */
final class WordLines {
    private static final String NOTHING = "*";

    private WordLines() {}

    /** A line for each verse that is sung to some chords; at least one. */
    static List<String> of(List<Chord> chords) {
        int verses = chords.stream()
                .mapToInt(chord -> chord.marks().lyrics().size())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (int verse = 0; verse < Math.max(1, verses); verse++) {
            lines.add(line(chords, verse));
        }
        return lines;
    }

    private static String line(List<Chord> chords, int verse) {
        StringBuilder line = new StringBuilder("w:");
        int sung = 0;
        StringBuilder gap = new StringBuilder();
        for (Chord chord : chords) {
            List<Syllable> lyrics = chord.marks().lyrics();
            Syllable syllable = verse < lyrics.size() ? lyrics.get(verse) : Syllable.NONE;
            String text = text(syllable);
            if (text.isEmpty()) {
                gap.append(' ').append(NOTHING);
            } else {
                line.append(gap).append(' ').append(text).append(syllable.goesOn() ? "-" : "");
                gap.setLength(0);
                sung++;
            }
        }
        return sung == 0 ? "w: " + NOTHING : line.toString();
    }

    private static String text(Syllable syllable) {
        StringBuilder text = new StringBuilder();
        for (char letter : TextString.written(syllable.text()).toCharArray()) {
            boolean isCode = "-_*|~".indexOf(letter) >= 0;
            text.append(isCode ? "\\" : "").append(letter == ' ' ? '~' : letter);
        }
        return text.toString();
    }
}
