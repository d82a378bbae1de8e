package org.cmusic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.soundfont.SoundFont;
import org.cmusic.cli.soundfont.SoundFontPlayback;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.music.Music;
import org.cmusic.model.score.Limits;
import org.cmusic.notation.Writing;
import org.cmusic.notation.file.MusicFormat;
import org.cmusic.notation.file.WritingOptions;
import org.cmusic.notation.score.ScoreTranscription;

/** Reads music that a SoundFont is to play: MIDI files as they are, all else as the MIDI file that it would be. */
final class SoundFontReader {
    private static final ScoreTranscription.Terms TERMS = new ScoreTranscription.Terms(960, true);

    private final RenderFlags flags;
    private final ReadingOptions options;

    SoundFontReader(RenderFlags flags, ReadingOptions options) {
        this.flags = flags;
        this.options = options;
    }

    /**
     * Reads a file.
     *
     * @throws WrongUsage if there is no music in it, or flags were given that mean nothing for it
     */
    PieceReading read(InputFile file, Source source) {
        SoundFont sounds = flags.soundFont().sounds();
        int channels = flags.channelsOfSoundFont();
        MusicFile.Written read = new MusicSource(flags.reading(), flags.music().table()).read(file, source, TERMS);
        Diagnostics diagnostics = read.diagnostics();
        Optional<SoundFontPlayback> playback = diagnostics.hasErrors()
                ? Optional.empty()
                : read.music().map(music -> playback(sounds, source, music, channels, diagnostics));
        playback.ifPresent(this::requireShort);
        List<Path> files = source.path().map(List::of).orElseGet(List::of);
        return new PieceReading(diagnostics, files, playback.map(piece -> new SoundFontPiece(piece, source)));
    }

    private SoundFontPlayback playback(
            SoundFont sounds, Source source, Music music, int channels, Diagnostics diagnostics) {
        if (MusicFormat.of(source.name()).filter(MusicFormat.MIDI::equals).isPresent()) {
            try {
                return SoundFontPlayback.of(sounds, bytes(source), flags.rate(), channels);
            } catch (IllegalArgumentException e) {
                // What Java does not read is played as it was understood here.
                return written(sounds, source, music, channels, diagnostics);
            }
        }
        return written(sounds, source, music, channels, diagnostics);
    }

    private SoundFontPlayback written(
            SoundFont sounds, Source source, Music music, int channels, Diagnostics diagnostics) {
        Writing writing = MusicFormat.MIDI.write(music, WritingOptions.USUAL);
        writing.findings()
                .forEach(finding -> diagnostics.add(MusicFile.diagnostic(finding, Source.untold(source.name()))));
        return SoundFontPlayback.of(sounds, writing.bytes(), flags.rate(), channels);
    }

    private static byte[] bytes(Source source) {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw FileFailure.reading(source.name(), e);
        }
    }

    private void requireShort(SoundFontPlayback playback) {
        double most = options.limits().get(Limits.Name.SECONDS);
        if (playback.seconds() > most) {
            throw new WrongUsage(String.format(
                    Locale.ROOT,
                    "the music lasts %.0f s, more than %.0f s: raise the limit with --limit seconds=%.0f",
                    playback.seconds(),
                    most,
                    Math.ceil(playback.seconds())));
        }
    }
}
