package org.cmusic.grammar.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;
import org.antlr.v4.runtime.RecognitionException;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Messages;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.CmusicParser.ItemContext;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.model.score.Limits;

/** Reads a source item by item; only the item at hand is in memory. */
public final class StatementReader {

    private static final String HEADER = "cmusic";

    private final Reporter reporter;
    private final long mostBytes;

    /**
     * A reader that reports what is wrong to {@code diagnostics}.
     *
     * @param mostBytes how long the source may be
     */
    public StatementReader(Source source, Diagnostics diagnostics, long mostBytes) {
        this.reporter = new Reporter(source, diagnostics);
        this.mostBytes = mostBytes;
    }

    /** Passes the statements on, in written order. */
    public void read(Consumer<Statement> statements) {
        boolean library = reporter.source().name().endsWith(".ins");
        StatementBuilder builder = new StatementBuilder(reporter, library ? Place.LIBRARY : Place.TOP);
        try (InputStream in = new BoundedStream(reporter.source().open(), mostBytes)) {
            Utf8Stream stream = new Utf8Stream(in);
            if (stream.looksLikeUtf16()) {
                reporter.report(at("invalid-utf8", 1, 1).variant("utf-16"));
            } else {
                read(stream, builder, statements);
            }
        } catch (IOException e) {
            reportUnreadable(e);
        } catch (UncheckedIOException e) {
            reportUnreadable(e.getCause());
        }
    }

    private void read(Utf8Stream stream, StatementBuilder builder, Consumer<Statement> statements) {
        LexemeReader lexemes = new LexemeReader(stream, reporter);
        try {
            read(
                    new ItemTokens(new BracketBalancer(new SlipCorrector(lexemes, reporter), reporter)),
                    builder,
                    statements);
        } catch (Utf8Stream.TokenTooLongException e) {
            reporter.report(at("limit-exceeded", lexemes.line(), lexemes.column())
                    .variant("token")
                    .with("limit", Utf8Stream.LONGEST_TOKEN));
        }
    }

    private void read(ItemTokens tokens, StatementBuilder builder, Consumer<Statement> statements) {
        CmusicParser parser = new CmusicParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new UnitRecovery(reporter));
        if (tokens.next().isEnd()) {
            reporter.report(at("empty-file", 1, 1));
        }
        for (boolean first = true; !tokens.next().isEnd(); first = false) {
            ItemContext item = parser.item();
            checkHeader(item, first);
            checkValue(item, tokens);
            statements.accept(builder.statement(item));
            tokens.forget();
        }
    }

    /** A keyword that begins a line and was read as a value is no value: the next statement begins with it. */
    private void checkValue(ItemContext item, ItemTokens tokens) {
        Lexeme last = tokens.last();
        Lexeme before = tokens.beforeLast();
        boolean value = item.exception == null && last.getLine() > before.getLine() && last != item.getStart();
        if (value && BracketBalancer.beginsStatement(last, tokens.next())) {
            tokens.seek(last.getTokenIndex());
            item.exception = new RecognitionException(null, tokens, item);
            reporter.report(Diagnostic.at("syntax", reporter.span(before).end())
                    .variant("value-missing")
                    .with("before", before.getText()));
        }
    }

    /** The version stands first, and only there. */
    private void checkHeader(ItemContext item, boolean first) {
        Lexeme start = (Lexeme) item.getStart();
        boolean header = start.getText().equals(HEADER);
        if (first && !header) {
            Span span = reporter.span(start);
            Span top = Span.at(span.source(), 1, 1);
            reporter.report(Diagnostic.at("missing-header", span).fix(Fix.insertBefore(top, HEADER + " 1\n")));
        } else if (header && !first) {
            reporter.report(Diagnostic.at("misplaced-statement", reporter.span(start))
                    .variant("header")
                    .with("text", HEADER)
                    .with("where", Messages.phrase("place.later")));
        }
    }

    private void reportUnreadable(IOException e) {
        if (e instanceof BoundedStream.TooLongException) {
            reporter.report(at("limit-exceeded", 1, 1)
                    .variant("bytes")
                    .with("limit", mostBytes)
                    .with("name", Limits.Name.BYTES.label()));
            return;
        }
        String reason = e instanceof NoSuchFileException
                ? Messages.phrase("reason.missing")
                : e instanceof AccessDeniedException
                        ? Messages.phrase("reason.denied")
                        : String.valueOf(e.getMessage());
        reporter.report(at("unreadable-file", 1, 1).with("reason", reason));
    }

    private Diagnostic at(String slug, int line, int column) {
        return Diagnostic.at(slug, Span.at(reporter.source(), line, column));
    }
}
