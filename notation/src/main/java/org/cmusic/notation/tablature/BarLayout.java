package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cmusic.model.Beats;

/**
 * A bar as rows of characters, all of one width: directions, harmonies, rhythm, the strings from the highest down, lyrics,
 * remarks. Beats are equally far apart, and what is within a beat stands where it sounds, unless that would need more
 * than {@value #WIDEST_BEAT} characters a beat: then columns follow each other as close as they can.
 */
final class BarLayout {
    /** Rows before those of the strings: directions, harmonies, rhythm. */
    static final int ABOVE = 3;

    private static final int WIDEST_BEAT = 24;
    private static final int OF_QUARTER = 4;
    private static final int NARROWEST_BEAT = 2;

    private final TabBar bar;
    private final List<TabColumn> columns;
    private final int[] places;
    private final int width;

    private BarLayout(TabBar bar) {
        this.bar = bar;
        this.columns = bar.columns();
        this.places = new int[columns.size()];
        int beats = aligned();
        int end = places[columns.size() - 1] + columns.get(columns.size() - 1).width() + 1;
        this.width = Math.max(Math.max(beats, end), bar.direction().length() + 2);
    }

    /** The rows of a bar. */
    static TabBlock of(TabBar bar, int courses) {
        return new BarLayout(bar).block(courses);
    }

    /** Places the columns; returns how wide the beats are, 0 where there are none. */
    private int aligned() {
        return bar.beat().map(this::aligned).orElseGet(this::close);
    }

    private int aligned(Beats beat) {
        int least = Math.max(NARROWEST_BEAT, (int) Math.round(OF_QUARTER * beat.toDouble()));
        for (int wide = least; wide <= Math.max(least, WIDEST_BEAT); wide++) {
            int start = 1 + columns.get(0).lead();
            for (int i = 0; i < places.length; i++) {
                places[i] = start + offset(columns.get(i).at().minus(bar.from()), beat, wide);
            }
            if (isLoose()) {
                return start + offset(bar.length(), beat, wide);
            }
        }
        return close();
    }

    private int close() {
        int at = 1;
        for (int i = 0; i < places.length; i++) {
            at += columns.get(i).lead();
            places[i] = at;
            at += columns.get(i).width() + 1;
        }
        return 0;
    }

    private static int offset(Beats position, Beats beat, int wide) {
        return (int) position.times(wide).wholeMultiplesOf(beat);
    }

    private boolean isLoose() {
        for (int i = 1; i < places.length; i++) {
            if (places[i] - columns.get(i).lead()
                    <= places[i - 1] + columns.get(i - 1).width()) {
                return false;
            }
        }
        return true;
    }

    private TabBlock block(int courses) {
        char[][] rows = new char[ABOVE + courses + 2][width];
        for (int row = 0; row < rows.length; row++) {
            boolean isString = row >= ABOVE && row < ABOVE + courses;
            Arrays.fill(rows[row], isString ? '-' : ' ');
        }
        put(rows[0], 1, bar.direction());
        List<Integer> cuts = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            TabColumn column = columns.get(i);
            put(rows[1], places[i], column.symbol());
            put(rows[2], places[i], column.rhythm());
            put(rows[ABOVE + courses], places[i], column.lyric());
            put(rows[ABOVE + courses + 1], places[i], column.remark());
            int at = places[i] - column.lead();
            cuts.add(at - 1);
            for (TabColumn.Frets grace : column.graces()) {
                put(rows, at, grace);
                at += grace.width() + 1;
            }
            put(rows, at, column.frets());
        }
        return new TabBlock(rows, cuts, bar.number(), bar.isClosed());
    }

    private static void put(char[][] rows, int at, TabColumn.Frets frets) {
        int courses = frets.numbers().length;
        for (int course = 0; course < courses; course++) {
            int row = ABOVE + courses - 1 - course;
            if (frets.numbers()[course] >= 0) {
                put(rows[row], at, Integer.toString(frets.numbers()[course]));
                if (frets.marks()[course] != 0) {
                    rows[row][at - 1] = frets.marks()[course];
                }
            }
        }
    }

    private static void put(char[] row, int at, String text) {
        text.getChars(0, text.length(), row, at);
    }
}
