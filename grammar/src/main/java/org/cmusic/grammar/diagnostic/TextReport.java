package org.cmusic.grammar.diagnostic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Diagnostics for people: place, message, the line with carets under it, help, and a blank line. */
public final class TextReport {

    /** How many are shown unless all are asked for. */
    public static final int FIRST = 20;

    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String PLAIN = "\u001B[0m";

    private final boolean colour;

    /** @param colour whether to use the colours of an ANSI terminal */
    public TextReport(boolean colour) {
        this.colour = colour;
    }

    /** Writes {@code most} of them, the foremost, and how many more there are. */
    public void write(Diagnostics diagnostics, int most, Appendable out) throws IOException {
        List<Diagnostic> all = diagnostics.sorted();
        for (Diagnostic diagnostic : foremost(all, most)) {
            write(diagnostic, out);
        }
        int more = Math.max(0, all.size() - most) + diagnostics.dropped();
        if (more > 0) {
            out.append(Messages.text("report.more", Map.of("count", more))).append("\n\n");
        }
    }

    /** Where not all are shown, no warning takes the place of an error; what is shown stays in order of place. */
    private static List<Diagnostic> foremost(List<Diagnostic> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        int errors = 0;
        for (Diagnostic diagnostic : all) {
            errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
        }
        int leftForErrors = most;
        int leftForOthers = Math.max(0, most - errors);
        List<Diagnostic> first = new ArrayList<>();
        for (Diagnostic diagnostic : all) {
            boolean error = diagnostic.severity() == Severity.ERROR;
            if ((error ? leftForErrors-- : leftForOthers--) > 0) {
                first.add(diagnostic);
            }
        }
        return first;
    }

    /** Writes one. */
    public void write(Diagnostic diagnostic, Appendable out) throws IOException {
        Span span = diagnostic.span();
        String severity = diagnostic.severity().word();
        out.append(painted(BOLD, span.position() + ":")).append(' ');
        out.append(painted(paint(diagnostic), severity + ":")).append(' ');
        out.append(diagnostic.message()).append(" [" + diagnostic.slug() + "]\n");
        int gutter = 2 + String.valueOf(span.startLine()).length();
        Optional<String> line = span.source().line(span.startLine());
        if (line.isPresent()) {
            excerpt(diagnostic, line.get(), out);
        }
        note(out, gutter, "help", diagnostic.help());
        for (Related related : diagnostic.related()) {
            note(out, gutter, "note", related.message() + ": " + related.span().position());
        }
        out.append('\n');
    }

    private void excerpt(Diagnostic diagnostic, String line, Appendable out) throws IOException {
        Span span = diagnostic.span();
        int end = span.endLine() > span.startLine() ? Integer.MAX_VALUE : span.endColumn();
        Excerpt excerpt = new Excerpt(line, span.startColumn(), end);
        String number = String.valueOf(span.startLine());
        out.append("  " + number + " | ").append(excerpt.text()).append('\n');
        out.append(" ".repeat(2 + number.length()) + " | ");
        out.append(painted(paint(diagnostic), excerpt.carets())).append('\n');
    }

    private static void note(Appendable out, int gutter, String word, String text) throws IOException {
        out.append(" ".repeat(gutter) + " = " + Messages.text("report." + word, Map.of()) + ": " + text + "\n");
    }

    private static String paint(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
    }

    private String painted(String paint, String text) {
        return colour && !text.isBlank() ? paint + text + PLAIN : text;
    }
}
