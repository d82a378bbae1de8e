package org.cmusic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.value.Dialect;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.engine.carl.CarlPlayback;
import org.cmusic.engine.musicv.MusicVPlayback;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.carl.CarlReader;
import org.cmusic.grammar.carl.CarlReading;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.musicv.MusicVReader;
import org.cmusic.grammar.musicv.MusicVReading;

/** Reads files of music, each in its own language. */
final class PieceReader {
    private final ReadingOptions options;
    private final ReadingFlags flags;
    private final DialectFlag dialect;
    private final MusicFlags music;
    private final OptionalInt rate;
    private Optional<RenderFlags> soundFont = Optional.empty();

    private PieceReader(
            ReadingOptions options, ReadingFlags flags, DialectFlag dialect, MusicFlags music, OptionalInt rate) {
        this.options = options;
        this.flags = flags;
        this.dialect = dialect;
        this.music = music;
        this.rate = rate;
    }

    /** Reads what is to be rendered. */
    static PieceReader of(RenderFlags flags) {
        PieceReader reader = new PieceReader(
                flags.readingOptions(), flags.reading(), flags.dialect(), flags.music(), flags.givenRate());
        reader.soundFont = Optional.of(flags).filter(given -> given.soundFont().isGiven());
        return reader;
    }

    /** Reads what is to be checked. */
    static PieceReader of(ReadingFlags flags, DialectFlag dialect, TuneFlag tune) {
        return new PieceReader(
                flags.options(SampleRate.USUAL), flags, dialect, new MusicFlags(tune), OptionalInt.empty());
    }

    /**
     * Reads a file.
     *
     * @throws WrongUsage if flags were given that mean nothing for it
     */
    PieceReading read(InputFile file, Source source) {
        if (soundFont.isPresent()) {
            return new SoundFontReader(soundFont.get(), options).read(file, source);
        }
        Optional<Dialect> old = dialect.of(file);
        if (old.isEmpty() && MusicFile.is(file)) {
            return music(file, source);
        }
        if (music.areGiven()) {
            throw new WrongUsage("--instrument, --programs, --tune: `" + file.name() + "` is no file of written music");
        }
        if (old.isEmpty()) {
            return today(source);
        }
        flags.refuseForAncestors();
        return switch (old.get()) {
            case carl -> carl(source);
            case musicv -> musicV(source);
        };
    }

    private PieceReading today(Source source) {
        Reading score = ScoreReader.read(source, options);
        return new PieceReading(
                score.diagnostics(),
                score.files(),
                score.performance().map(performance -> new ScorePiece(performance, source)));
    }

    private PieceReading music(InputFile file, Source source) {
        MusicFile.Imported imported = new MusicFile(music).read(source);
        List<Path> files = source.path().map(List::of).orElseGet(List::of);
        if (imported.score().isEmpty()) {
            return new PieceReading(imported.diagnostics(), files, Optional.empty());
        }
        String text = imported.score().get().text();
        PieceReading score = today(Source.memory(file.name() + " (as a score)", text));
        score.diagnostics().sorted().forEach(imported.diagnostics()::add);
        List<Path> all = Stream.concat(files.stream(), score.files().stream()).toList();
        return new PieceReading(imported.diagnostics(), all, score.piece());
    }

    private PieceReading carl(Source source) {
        CarlReading score = CarlReader.read(source, options, rate);
        return new PieceReading(
                score.diagnostics(),
                score.files(),
                score.score().map(found -> new AncestorPiece(new CarlPlayback(found, rate), source)));
    }

    private PieceReading musicV(Source source) {
        MusicVReading score = MusicVReader.read(source, options.limits(), rate);
        List<Path> files = source.path().map(List::of).orElseGet(List::of);
        return new PieceReading(
                score.diagnostics(),
                files,
                score.deck().map(deck -> new AncestorPiece(new MusicVPlayback(deck), source)));
    }
}
