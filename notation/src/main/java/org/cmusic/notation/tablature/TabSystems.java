package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars in systems: as many as a line takes, names of the strings before them, the number of the first bar above. */
final class TabSystems {
    private final Fretboard board;
    private final int most;
    private final int label;
    private final StringBuilder text = new StringBuilder();
    private final List<TabBlock> line = new ArrayList<>();
    private int used;

    /**
     * @param width how many characters a line has at most
     * @param lastBar the highest number of a bar
     */
    TabSystems(Fretboard board, int width, long lastBar) {
        this.board = board;
        int names = board.tuning().courses().stream()
                .mapToInt(course -> course.letter().length())
                .max()
                .orElse(1);
        this.label = Math.max(names, Long.toString(lastBar).length());
        this.most = width - label - 2;
    }

    /** The next bar. */
    void add(TabBar bar) {
        TabBlock rest = BarLayout.of(bar, board.size());
        if (used + rest.width() + 1 > most) {
            end();
        }
        while (rest.width() + 1 > most) {
            int cut = rest.cutWithin(most);
            if (cut == 0) {
                break;
            }
            line.add(rest.before(cut));
            end();
            rest = rest.from(cut);
        }
        line.add(rest);
        used += rest.width() + 1;
    }

    /** All systems. */
    String text() {
        end();
        return text.toString();
    }

    private void end() {
        if (line.isEmpty()) {
            return;
        }
        int courses = board.size();
        for (int row = 0; row < line.get(0).rows().length; row++) {
            boolean isString = row >= BarLayout.ABOVE && row < BarLayout.ABOVE + courses;
            StringBuilder built = new StringBuilder(prefix(row, isString));
            for (TabBlock block : line) {
                built.append(block.rows()[row]);
                if (block.isClosed()) {
                    built.append(isString ? '|' : ' ');
                }
            }
            String shown = built.toString().stripTrailing();
            if (row == BarLayout.ABOVE - 1 || !shown.isEmpty()) {
                text.append(shown).append('\n');
            }
        }
        text.append('\n');
        line.clear();
        used = 0;
    }

    private String prefix(int row, boolean isString) {
        if (row == BarLayout.ABOVE - 1) {
            return padded(Long.toString(line.get(0).number())) + "  ";
        }
        if (!isString) {
            return padded("") + "  ";
        }
        return padded(name(board.size() - 1 - (row - BarLayout.ABOVE))) + " |";
    }

    private String padded(String name) {
        return name + " ".repeat(Math.max(0, label - name.length()));
    }

    /** The letter of a string; the first string's is small where a lower one has the same. */
    private String name(int course) {
        List<Course> courses = board.tuning().courses();
        String name = courses.get(course).letter();
        boolean again = course == courses.size() - 1
                && courses.subList(0, course).stream()
                        .anyMatch(other -> other.letter().equals(name));
        return again ? name.toLowerCase(Locale.ROOT) : name;
    }
}
