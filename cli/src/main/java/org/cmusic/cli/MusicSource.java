package org.cmusic.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.music.HeadingComments;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.score.ScorePerformance;
import org.cmusic.notation.score.Orchestra;
import org.cmusic.notation.score.ScoreTranscription;

/** Reads written music, of files that hold it and of scores. */
final class MusicSource {
    private final ReadingFlags flags;
    private final SoundTable table;
    private final TuneFlag tune;

    /** @param table tells what the instruments of scores are called in written music */
    MusicSource(ReadingFlags flags, SoundTable table) {
        this(flags, table, new TuneFlag());
    }

    /**
     * @param table tells what the instruments of scores are called in written music
     * @param tune which of several tunes is taken
     */
    MusicSource(ReadingFlags flags, SoundTable table, TuneFlag tune) {
        this.flags = flags;
        this.table = table;
        this.tune = tune;
    }

    /**
     * Reads a file.
     *
     * @param terms what a score is transcribed for
     * @throws WrongUsage if it is neither a score nor a file of written music
     */
    MusicFile.Written read(InputFile file, Source source, ScoreTranscription.Terms terms) {
        if (MusicFile.is(file)) {
            return MusicFile.written(source, tune);
        }
        if (tune.isGiven()) {
            throw new WrongUsage("--tune: `" + file.name() + "` is no file of tunes");
        }
        if (new DialectFlag().of(file).isPresent()) {
            throw new WrongUsage("`" + file.name() + "` is a score of an old program; `cmusic convert " + file.name()
                    + "` makes one of today");
        }
        Reading score = ScoreReader.read(source, flags.options(SampleRate.USUAL));
        if (!score.diagnostics().hasErrors() && !score.program().isScore()) {
            throw new WrongUsage("`" + file.name() + "` holds instruments and no music");
        }
        Diagnostics diagnostics = score.diagnostics();
        Optional<Music> music = score.performance().map(performance -> music(performance, source, terms, diagnostics));
        return new MusicFile.Written(diagnostics, music);
    }

    private Music music(
            ScorePerformance performance, Source source, ScoreTranscription.Terms terms, Diagnostics diagnostics) {
        Heading heading = HeadingComments.read(source, performance.score().title());
        org.cmusic.notation.Reading reading =
                ScoreTranscription.of(performance, heading, new TableOrchestra(table), terms);
        Source place = Source.untold(source.name());
        reading.findings().forEach(finding -> diagnostics.add(MusicFile.diagnostic(finding, place)));
        return reading.pieces().get(0);
    }

    /** What a table calls the instruments. */
    private record TableOrchestra(SoundTable table) implements Orchestra {
        @Override
        public Timbre timbre(String instrument) {
            return table.timbre(instrument);
        }

        @Override
        public OptionalInt drum(String instrument, double hertz) {
            return table.drumKey(instrument, hertz);
        }

        @Override
        public OptionalInt drum(String instrument) {
            return table.drumKey(instrument);
        }
    }
}
