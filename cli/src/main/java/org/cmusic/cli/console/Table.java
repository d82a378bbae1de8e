package org.cmusic.cli.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns, each as wide as its widest word. */
public final class Table {
    private static final String GAP = "  ";

    private Table() {}

    /** Writes the rows, which all have as many words as the first, each line behind the indent. */
    public static void write(List<List<String>> rows, String indent, Appendable out) throws IOException {
        for (String line : lines(rows, indent)) {
            out.append(line).append('\n');
        }
    }

    /** The rows, each as a line behind the indent. */
    public static List<String> lines(List<List<String>> rows, String indent) {
        List<String> lines = new ArrayList<>();
        int[] widths = widths(rows);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                String word = row.get(column);
                line.append(word).append(" ".repeat(widths[column] - word.length()));
                line.append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return widths;
    }
}
