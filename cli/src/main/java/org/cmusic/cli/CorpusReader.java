package org.cmusic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.grammar.program.Library;
import org.cmusic.model.music.Music;
import org.cmusic.notation.score.ScoreTranscription;

/** Reads what composers learn from and begin with: built-in corpora, folders, files. */
final class CorpusReader {
    private static final String SCORE = ".sco";
    private static final int MOST_TOLD = 5;
    private static final int SIXTEENTHS = 4;
    private static final ScoreTranscription.Terms AS_WRITTEN = new ScoreTranscription.Terms(SIXTEENTHS, false);

    private final InputStream standardInput;
    private final Report report;

    CorpusReader(InputStream standardInput, Report report) {
        this.standardInput = standardInput;
        this.report = report;
    }

    /**
     * The pieces of a built-in corpus of that name, or else of a folder with all that is under it, or of a file. Files that
     * cannot be read are told and left out.
     *
     * @throws FileFailure if there is nothing of that name, or no music in it
     */
    Corpus corpus(String name) {
        if (CorpusSources.isCorpus(name)) {
            return file(name);
        }
        List<Source> sources = Library.corpus(name);
        List<Source> found = sources.isEmpty() ? files(name) : sources;
        List<Piece> pieces = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Source source : found) {
            List<Piece> read = pieces(source.name(), source, new Diagnostics());
            if (read.isEmpty()) {
                unread.add(source.name());
            }
            pieces.addAll(read);
        }
        tell(unread, found.size());
        if (pieces.isEmpty()) {
            throw new FileFailure("there is no music that can be read in `" + name + "`");
        }
        return new Corpus(pieces);
    }

    /** The pieces of a file that holds a corpus. */
    private Corpus file(String name) {
        List<Piece> pieces = new ArrayList<>();
        Path path = InputFile.of(name).path().orElseThrow();
        if (!CorpusSources.read(path, pieces::add, report) || pieces.isEmpty()) {
            throw new FileFailure("there is no corpus that can be read in `" + name + "`");
        }
        return new Corpus(pieces);
    }

    /**
     * The pieces of a file of written music, or of a score.
     *
     * @param name what they are called; of several each has its number behind it
     * @param diagnostics takes what is wrong
     */
    static List<Piece> pieces(String name, Source source, Diagnostics diagnostics) {
        List<Music> read = pieces(InputFile.of(source.name()), source, diagnostics);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            pieces.add(new Piece(read.size() == 1 ? name : name + ":" + (i + 1), read.get(i)));
        }
        return pieces;
    }

    private static boolean isMusic(InputFile file) {
        return isMusic(file.name());
    }

    /** Whether the name of a file says that it holds a score or written music. */
    static boolean isMusic(String name) {
        return MusicFile.is(new InputFile(name, Optional.empty())) || name.endsWith(SCORE);
    }

    private static List<Music> pieces(InputFile file, Source source, Diagnostics diagnostics) {
        if (MusicFile.is(file)) {
            return MusicFile.pieces(source, diagnostics);
        }
        MusicFile.Written score =
                new MusicSource(new ReadingFlags(), SoundTable.usual()).read(file, source, AS_WRITTEN);
        score.diagnostics().sorted().forEach(diagnostics::add);
        return score.music().stream().toList();
    }

    private void tell(List<String> unread, int files) {
        if (!unread.isEmpty()) {
            report.stop(unread.size() + " of " + files + " files could not be read: "
                    + String.join(", ", unread.subList(0, Math.min(MOST_TOLD, unread.size())))
                    + (unread.size() > MOST_TOLD ? ", …" : "") + "; `cmusic check` tells why");
        }
    }

    private static List<Source> files(String name) {
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw new FileFailure("cannot read `" + name + "`: it is no built-in corpus, no folder and no file");
            }
            return Files.isDirectory(path) ? under(path) : List.of(Source.file(name, path));
        } catch (InvalidPathException e) {
            throw new FileFailure("cannot read `" + name + "`: " + e.getReason());
        } catch (IOException e) {
            throw FileFailure.reading(name, e);
        }
    }

    private static List<Source> under(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<String> names = paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> isMusic(InputFile.of(name)))
                    .sorted()
                    .toList();
            List<Source> sources = new ArrayList<>();
            for (String name : names) {
                sources.add(Source.file(name, folder.resolve(name)));
            }
            return sources;
        }
    }

    /**
     * The first piece of a file.
     *
     * @throws FileFailure if it holds none that can be read
     */
    Music piece(String name) {
        InputFile file = InputFile.of(name);
        if (file.path().isPresent() && !isMusic(file)) {
            throw new FileFailure("cannot read `" + name + "`: it is no score and no written music by its name");
        }
        Diagnostics diagnostics = new Diagnostics();
        List<Music> pieces = pieces(file, file.source(standardInput), diagnostics);
        report.show(diagnostics);
        if (pieces.isEmpty()) {
            throw new FileFailure("there is no music that can be read in `" + name + "`");
        }
        return pieces.get(0);
    }

    /** The text of a file. */
    static String text(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw FileFailure.reading(name, e);
        }
    }
}
