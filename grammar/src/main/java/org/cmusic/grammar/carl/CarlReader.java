package org.cmusic.grammar.carl;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.carl.macro.Includes;
import org.cmusic.grammar.carl.macro.Preprocessor;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.program.FileSearch;
import org.cmusic.grammar.program.ImportFolders;
import org.cmusic.grammar.program.Location;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.model.carl.CarlScore;
import org.cmusic.model.carl.Statement;

/**
 * Reads a score of CARL cmusic and finds all that is wrong with it: preprocessor, statements, rehearsal. The standard macros
 * are the file {@code carl/cmusic.h} of the library.
 */
public final class CarlReader {
    private static final String LIBRARY = ".";
    private static final String HEADER = "carl/cmusic.h";
    private static final long MEGABYTE = 1 << 20;

    private CarlReader() {}

    /** Reads a score at its own sample rate. Nothing is thrown for what is wrong: that is in the diagnostics. */
    public static CarlReading read(Source root, ReadingOptions options) {
        return read(root, options, OptionalInt.empty());
    }

    /**
     * Reads a score.
     *
     * @param rate the samples a second, whatever the score says; its own if empty
     */
    public static CarlReading read(Source root, ReadingOptions options, OptionalInt rate) {
        Diagnostics diagnostics = new Diagnostics();
        Location location = root.path()
                .<Location>map(path -> new Location.Disk(FileSearch.real(path)))
                .orElse(new Location.Memory());
        FileSearch search = new FileSearch(location, new ImportFolders(options.importFolders()), diagnostics);
        Preprocessor text = new Preprocessor(root, includes(root, search), options.limits(), diagnostics);
        Desk desk = new Desk(new Fields(text, diagnostics, Span.at(root, 1, 1)), diagnostics);
        SoundFiles files = new SoundFiles(search, root, location);
        Optional<CarlScore> score = Optional.empty();
        try {
            List<Statement> statements =
                    new StatementReader(desk, new Rehearsal(desk, options.limits(), files), rate).read();
            score = Optional.of(new CarlScore(statements, files.found()));
        } catch (OutOfMemoryError e) {
            diagnostics.add(Diagnostic.at("limit-exceeded", Span.at(root, 1, 1))
                    .variant("memory")
                    .with("limit", Runtime.getRuntime().maxMemory() / MEGABYTE));
        }
        List<Span> places = desk.places().stream().map(Field::span).toList();
        return new CarlReading(diagnostics, diagnostics.hasErrors() ? Optional.empty() : score, text.paths(), places);
    }

    private static Includes includes(Source root, FileSearch search) {
        return (name, place, from) -> {
            String file = name.equals("cmusic.h") || name.endsWith("/cmusic.h") ? HEADER : name;
            return search.find(new Text(file, place), place.source(), from, LIBRARY);
        };
    }
}
