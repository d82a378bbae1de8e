package org.cmusic.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.composers.corpus.CorpusFormatException;
import org.cmusic.composers.corpus.CorpusText;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Severity;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.program.Library;

/**
 * Pieces of built-in corpora, folders and files, one after the other; none is kept. A name is first of all that of a built-in
 * corpus: a folder of the same name is told from it by a stroke, as {@code ./folk}. What is wrong with a file is told, and the
 * next one read.
 */
final class CorpusSources {
    private static final String CORPUS = ".corpus";

    private final ReportFlags flags;
    private final Report report;
    private int files;
    private int unread;
    private int warnings;
    private int warned;
    private boolean broken;

    CorpusSources(ReportFlags flags, Report report) {
        this.flags = flags;
        this.report = report;
    }

    /** Whether a name is that of a file that holds a corpus. */
    static boolean isCorpus(String name) {
        return name.endsWith(CORPUS);
    }

    /** How many files were looked at. */
    int files() {
        return files;
    }

    /** How many of them could not be read. */
    int unread() {
        return unread;
    }

    /** How many of how many could not be read, in words. */
    String missed() {
        return unread + " of " + files + (files == 1 ? " file" : " files") + " could not be read";
    }

    /** Whether one of them is a corpus that breaks off or is wrong. */
    boolean isBroken() {
        return broken;
    }

    /** How many warnings there were. */
    int warnings() {
        return warnings;
    }

    /** How many files they were about. */
    int warned() {
        return warned;
    }

    /**
     * Takes the pieces of a built-in corpus, of a folder with all that is under it, or of a file.
     *
     * @param prefix what the names of pieces of a folder begin with; those of a built-in corpus begin with its own
     * @throws FileFailure if there is nothing of that name
     */
    void forEach(String name, String prefix, Consumer<Piece> taker) {
        List<Source> library = Library.corpus(name);
        if (!library.isEmpty()) {
            library.forEach(source ->
                    music(name + source.name().substring(source.name().lastIndexOf('/')), source, taker));
            return;
        }
        Path path = InputFile.of(name)
                .path()
                .filter(Files::exists)
                .orElseThrow(() ->
                        new FileFailure("cannot read `" + name + "`: it is no built-in corpus, no folder and no file"));
        if (Files.isDirectory(path)) {
            MusicFolder.forEach(path, MusicPieces::are, (place, file) -> file(prefix + place, file, taker));
        } else {
            file(String.valueOf(path.getFileName()), path, taker);
        }
    }

    private void file(String place, Path file, Consumer<Piece> taker) {
        if (isCorpus(place)) {
            corpus(file, taker);
            return;
        }
        music(place, Source.file(file.toString(), file), taker);
    }

    private void miss(String why) {
        files++;
        unread++;
        report.stop(why);
    }

    private void music(String place, Source source, Consumer<Piece> taker) {
        Diagnostics diagnostics = new Diagnostics();
        List<Piece> pieces;
        try {
            pieces = MusicPieces.named(place, source, diagnostics);
        } catch (FileFailure | WrongUsage e) {
            miss(e.getMessage());
            return;
        }
        files++;
        if (passes(diagnostics) && !pieces.isEmpty()) {
            pieces.forEach(taker);
        } else {
            unread++;
        }
    }

    /** Tells what is wrong; warnings where all is asked for, or where one of them keeps the file from being read. */
    private boolean passes(Diagnostics found) {
        Diagnostics told = flags.told(found);
        boolean isWhole = flags.isAll()
                || flags.isVerbose()
                || flags.isJson()
                || !flags.denied(told).isEmpty();
        warnings += told.warnings();
        warned += told.warnings() > 0 ? 1 : 0;
        return report.show(isWhole ? told : errors(told)).passes();
    }

    private static Diagnostics errors(Diagnostics told) {
        Diagnostics errors = new Diagnostics();
        told.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(errors::add);
        return errors;
    }

    private void corpus(Path file, Consumer<Piece> taker) {
        files++;
        if (!read(file, taker)) {
            unread++;
            broken = true;
        }
    }

    /**
     * Takes the pieces of a file that holds a corpus.
     *
     * @return whether it could be read to its end
     */
    private boolean read(Path file, Consumer<Piece> taker) {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            CorpusText.read(text, taker);
            return true;
        } catch (CorpusFormatException e) {
            Diagnostics wrong = new Diagnostics();
            wrong.add(Diagnostic.at("bad-corpus", Span.at(Source.untold(file.toString()), e.line(), 1))
                    .variant(e.variant())
                    .with("text", e.found()));
            report.show(wrong);
            return false;
        } catch (IOException e) {
            throw FileFailure.reading(file.toString(), e);
        }
    }
}
