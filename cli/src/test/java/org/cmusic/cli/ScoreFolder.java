package org.cmusic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.engine.wav.WavHeader;
import org.cmusic.engine.wav.WavReader;

/**
 * A folder with a score of two parts, and the instrument it imports.
 *
 * @param path of the folder
 */
record ScoreFolder(Path path) {
    private static final String INSTRUMENT = """
            cmusic 1

            /// A steady harmonic tone.
            instrument reed {
              param pitch : frequency 20Hz..4kHz
              param amp : level = -20dB
              partials n in 1..4 { level = -6dB * n  phase = random(0deg, 360deg)  env = adsr(release=250ms) }
              output { gain = amp }
            }
            """;
    private static final String SCORE = """
            cmusic 1
            import "reed.ins"
            tempo 120bpm
            let ground = 220Hz

            part low plays reed { @ground:4b }
            part high plays reed(amp=-26dB) { each 1b A4 C5 E5 A5 }
            """;

    /** Writes {@code song.sco} and {@code reed.ins}. */
    static ScoreFolder in(Path path) {
        ScoreFolder folder = new ScoreFolder(path);
        folder.write("reed.ins", INSTRUMENT);
        folder.write("song.sco", SCORE);
        return folder;
    }

    /** Writes a file and returns its path as an argument. */
    String write(String name, String text) {
        try {
            return Files.writeString(path.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The score as an argument. */
    String score() {
        return file("song.sco");
    }

    /** A file of the folder as an argument. */
    String file(String name) {
        return path.resolve(name).toString();
    }

    /** The names of all that is there. */
    List<String> names() {
        try (Stream<Path> all = Files.list(path)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first bytes of a WAV. */
    WavHeader header(String name) {
        try (WavReader reader = WavReader.open(path.resolve(name))) {
            return reader.header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The samples of the first channel of a WAV. */
    double[] samples(String name) {
        try (WavReader reader = WavReader.open(path.resolve(name))) {
            double[][] channels = new double[reader.header().layout().channels()]
                    [(int) reader.header().frames()];
            reader.read(channels, channels[0].length);
            return channels[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The greatest absolute sample of the first channel of a WAV. */
    double peak(String name) {
        double peak = 0;
        for (double sample : samples(name)) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
