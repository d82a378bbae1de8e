package org.cmusic.cli.list;

import java.util.List;

/**
 * The text of a page, some of which follows from the program. Each change puts what the program says in the place of what
 * the page says; a page that is up to date stays as it is.
 */
record GeneratedPart(String page) {

    /** The line that begins so goes on so. */
    GeneratedPart line(String beginning, String rest) {
        int from = page.indexOf("\n" + beginning) + 1;
        if (from == 0) {
            throw new AssertionError("no line begins with `" + beginning + "`");
        }
        return replaced(from, page.indexOf('\n', from), beginning + rest);
    }

    /** The table with this heading has these rows. */
    GeneratedPart table(String heading, List<String> rows) {
        int head = page.indexOf("\n" + heading + "\n|---");
        if (head < 0) {
            throw new AssertionError("no table has the heading `" + heading + "`");
        }
        int from = page.indexOf('\n', page.indexOf("\n|---", head) + 1) + 1;
        int to = from;
        while (to < page.length() && page.charAt(to) == '|') {
            to = page.indexOf('\n', to) + 1;
        }
        return replaced(
                from, to, String.join("", rows.stream().map(row -> row + "\n").toList()));
    }

    /** What stands from the line {@code first} up to the line that begins with {@code last}, both included. */
    GeneratedPart stretch(String first, String last, String text) {
        int from = page.indexOf("\n" + first + "\n") + 1;
        int end = page.indexOf("\n" + last, from);
        if (from == 0 || end < 0) {
            throw new AssertionError("nothing stands from `" + first + "` to `" + last + "`");
        }
        return replaced(from, page.indexOf('\n', end + 1), text);
    }

    private GeneratedPart replaced(int from, int to, String text) {
        return new GeneratedPart(page.substring(0, from) + text + page.substring(to));
    }
}
