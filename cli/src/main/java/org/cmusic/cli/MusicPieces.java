package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.cli.file.InputFile;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.music.Music;
import org.cmusic.notation.score.ScoreTranscription;

/** The pieces of one file: a score is one, a file of written music holds one or more. */
final class MusicPieces {
    private static final String SCORE = ".sco";
    private static final int SIXTEENTHS = 4;
    private static final ScoreTranscription.Terms AS_WRITTEN = new ScoreTranscription.Terms(SIXTEENTHS, false);

    private MusicPieces() {}

    /** Whether the name of a file says that it holds a score or written music. */
    static boolean are(String name) {
        return MusicFile.is(new InputFile(name, Optional.empty())) || name.endsWith(SCORE);
    }

    /** Whether it tells of what changes sounds alone: neither composers nor the critic hear that. */
    static boolean isOfSoundAlone(Diagnostic found) {
        return found.slug().equals("export-left-out") && found.variant().equals(Optional.of("argument"));
    }

    /**
     * The pieces of a file.
     *
     * @param diagnostics takes what is wrong
     * @throws WrongUsage if it holds no music
     */
    static List<Music> of(InputFile file, Source source, Diagnostics diagnostics) {
        if (MusicFile.is(file)) {
            return MusicFile.pieces(source, diagnostics);
        }
        MusicFile.Written score =
                new MusicSource(new ReadingFlags(), SoundTable.usual()).read(file, source, AS_WRITTEN);
        score.diagnostics().only(found -> !isOfSoundAlone(found)).sorted().forEach(diagnostics::add);
        return score.music().stream().toList();
    }

    /**
     * The pieces of a file with names.
     *
     * @param name what they are called; of several each has its number behind it
     * @param diagnostics takes what is wrong
     * @throws WrongUsage if it holds no music
     */
    static List<Piece> named(String name, Source source, Diagnostics diagnostics) {
        List<Music> read = of(InputFile.of(source.name()), source, diagnostics);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            pieces.add(new Piece(read.size() == 1 ? name : name + ":" + (i + 1), read.get(i)));
        }
        return pieces;
    }
}
