package org.cmusic.grammar.tuning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/**
 * The lines of a Scala file one after the other, without the comments, which begin with {@code !}. The text is UTF-8,
 * or, where it cannot be that, Latin-1.
 */
final class ScalaFile {

    /** The most bytes that are read. */
    static final int MAX_BYTES = 1 << 20;

    private static final String SLUG = "tuning-file";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Source source;
    private final Diagnostics diagnostics;
    private final List<ScalaLine> lines;
    private int next;
    private boolean faulty;

    private ScalaFile(Source source, Diagnostics diagnostics, List<ScalaLine> lines) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.lines = lines;
    }

    /** The file at its first line; empty, and reported, if it cannot be read or has more than {@link #MAX_BYTES}. */
    static Optional<ScalaFile> open(Source source, Diagnostics diagnostics) {
        Span start = Span.at(source, 1, 1);
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length <= MAX_BYTES) {
                return Optional.of(new ScalaFile(source, diagnostics, lines(source, text(bytes))));
            }
            diagnostics.add(Diagnostic.at(SLUG, start).variant("size").with("limit", MAX_BYTES));
        } catch (IOException e) {
            diagnostics.add(Diagnostic.at("unreadable-file", start).with("reason", e.getMessage()));
        }
        return Optional.empty();
    }

    /** The next line, blank or not; empty at the end. */
    Optional<ScalaLine> nextLine() {
        return next < lines.size() ? Optional.of(lines.get(next++)) : Optional.empty();
    }

    /** The next line that is not blank; empty at the end. */
    Optional<ScalaLine> nextContent() {
        Optional<ScalaLine> line = nextLine();
        while (line.isPresent() && line.get().isBlank()) {
            line = nextLine();
        }
        return line;
    }

    /** Reports a fault; the caller gives the wording its arguments. */
    void report(Diagnostic fault) {
        faulty = true;
        diagnostics.add(fault);
    }

    /** A fault at a place, in the wording {@code variant}. */
    Diagnostic fault(Span place, String variant) {
        return Diagnostic.at(SLUG, place).variant(variant);
    }

    /** The empty stretch after the last line that is no comment. */
    Span end() {
        if (lines.isEmpty()) {
            return Span.at(source, 1, 1);
        }
        ScalaLine last = lines.get(lines.size() - 1);
        return last.span(last.text().strip().length()).end();
    }

    /** Whether any fault was reported. */
    boolean isFaulty() {
        return faulty;
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static List<ScalaLine> lines(Source source, String text) {
        List<String> texts = text.lines().toList();
        List<ScalaLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).startsWith("!")) {
                lines.add(new ScalaLine(source, i + 1, texts.get(i)));
            }
        }
        return lines;
    }
}
