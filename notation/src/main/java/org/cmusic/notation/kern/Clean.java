package org.cmusic.notation.kern;

/** Texts of any kind as they can stand in a file. */
final class Clean {
    private Clean() {}

    /** A text in one line, without tabulators. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /** A line of remarks; what is none of Humdrum's becomes a comment. */
    static String remark(String text) {
        String line = line(text);
        return line.startsWith("!!")
                ? line
                : "!! " + line.replaceFirst("^!", "").strip();
    }
}
