package org.cmusic.cli.console;

import java.io.IOException;
import java.util.List;

/** Rows of words in columns, each as wide as its widest word. */
public final class Table {
    private static final String GAP = "  ";

    private Table() {}

    /** Writes the rows, which all have as many words as the first, each line behind the indent. */
    public static void write(List<List<String>> rows, String indent, Appendable out) throws IOException {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                String word = row.get(column);
                line.append(word).append(" ".repeat(width(rows, column) - word.length()));
                line.append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
