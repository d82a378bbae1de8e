package org.cmusic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.music.Music;

/** Reads what composers learn from and begin with. */
final class CorpusReader {
    private final InputStream standardInput;
    private final ReportFlags flags;
    private final Report report;

    CorpusReader(InputStream standardInput, ReportFlags flags, Report report) {
        this.standardInput = standardInput;
        this.flags = flags;
        this.report = report;
    }

    /**
     * The pieces of a source, see {@link CorpusSources}. Files that cannot be read are told and left out.
     *
     * @throws FileFailure if there is nothing of that name, no music in it, or it is a corpus that is wrong
     */
    Corpus corpus(String name) {
        CorpusSources sources = new CorpusSources(flags, report);
        List<Piece> pieces = new ArrayList<>();
        sources.forEach(name, "", pieces::add);
        if (sources.unread() > 0) {
            report.stop(sources.missed());
        }
        if (pieces.isEmpty() || sources.isBroken()) {
            throw new FileFailure("there is no music that can be read in `" + name + "`");
        }
        return new Corpus(pieces);
    }

    /**
     * The first piece of a file.
     *
     * @throws FileFailure if it holds none that can be read
     */
    Music piece(String name) {
        InputFile file = InputFile.of(name);
        if (file.path().isPresent() && !MusicPieces.are(name)) {
            throw new FileFailure("cannot read `" + name + "`: it is no score and no written music by its name");
        }
        Diagnostics diagnostics = new Diagnostics();
        List<Music> pieces = MusicPieces.of(file, file.source(standardInput), diagnostics);
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
