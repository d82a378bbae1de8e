package org.cmusic.grammar.parser;

import java.io.IOException;
import java.io.InputStream;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.layout.Page;

/** Reads a source without mistakes and sets it on a page, item by item. */
public final class EntryReader {

    private EntryReader() {}

    /** Sets all of {@code source}, in which nothing may be wrong. */
    public static void read(Source source, Page page) throws IOException {
        Reporter reporter = new Reporter(source, new Diagnostics());
        try (InputStream in = source.open()) {
            LexemeReader lexemes = new LexemeReader(new Utf8Stream(in), reporter);
            ItemTokens tokens = new ItemTokens(lexemes);
            CmusicParser parser = new CmusicParser(tokens);
            EntryBuilder builder = new EntryBuilder();
            while (!tokens.next().isEnd()) {
                page.entry(builder.item(parser.item()));
                tokens.forget();
            }
            page.end(builder.comments(tokens.next()));
        }
    }
}
