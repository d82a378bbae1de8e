package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tablature read again, as far as its numbers go. */
final class TabText {
    private static final Pattern STRING = Pattern.compile("[A-Ga-g][b#]* *\\|[-0-9|hp/\\\\]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private TabText() {}

    /** The keys of the keyboard that its frets are, string by string. */
    static List<Integer> read(String text, Fretboard board) {
        List<Integer> keys = new ArrayList<>();
        int row = 0;
        for (String line : text.lines().toList()) {
            if (STRING.matcher(line).matches()) {
                Course course = board.tuning().courses().get(board.size() - 1 - row % board.size());
                Matcher number = NUMBER.matcher(line.substring(line.indexOf('|')));
                while (number.find()) {
                    int fret = Integer.parseInt(number.group());
                    int above = fret == 0 ? 0 : fret - course.nut();
                    keys.add(course.open().midi() + board.capo() + above);
                }
                row++;
            }
        }
        return keys;
    }
}
