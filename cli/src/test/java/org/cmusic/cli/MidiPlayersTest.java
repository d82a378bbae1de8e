package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cmusic.cli.soundfont.TinySoundFont;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.midi.MidiWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The MIDI files that are written are played by other programs, where these are installed. */
class MidiPlayersTest {
    private static final int PIECES = 10;
    private static final int LONGEST_SECONDS = 120;
    private static final int HEADER = 44;

    @TempDir
    Path folder;

    private String font;

    @BeforeEach
    void font() throws Exception {
        font = Files.write(folder.resolve("tiny.sf2"), TinySoundFont.bytes(2)).toString();
    }

    private static void assumeInstalled(String program) {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        assumeThat(found).as("%s is installed", program).isTrue();
    }

    private String midi(int seed) throws Exception {
        return Files.write(
                        folder.resolve(seed + ".mid"),
                        MidiWriter.write(RandomMusic.of(seed)).bytes())
                .toString();
    }

    private void assertPlayed(List<String> command, Path wav) throws Exception {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                .as("%s ends", command)
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        byte[] sound = Files.readAllBytes(wav);
        boolean silent = true;
        for (int i = HEADER; i < sound.length; i++) {
            silent &= sound[i] == 0;
        }
        assertThat(silent).as("%s is silent: %s", wav, Files.readString(log)).isFalse();
    }

    @Test
    void fluidsynthPlaysThem() throws Exception {
        assumeInstalled("fluidsynth");
        for (int seed = 0; seed < PIECES; seed++) {
            Path wav = folder.resolve(seed + ".wav");
            assertPlayed(List.of("fluidsynth", "-ni", "-r", "22050", "-F", wav.toString(), font, midi(seed)), wav);
        }
    }

    @Test
    void timidityPlaysThem() throws Exception {
        assumeInstalled("timidity");
        Path settings = Files.writeString(folder.resolve("timidity.cfg"), "soundfont " + font + "\n");
        for (int seed = 0; seed < PIECES; seed++) {
            Path wav = folder.resolve(seed + ".wav");
            assertPlayed(
                    List.of(
                            "timidity",
                            "-c",
                            settings.toString(),
                            "-Ow",
                            "-s",
                            "22050",
                            "-o",
                            wav.toString(),
                            midi(seed)),
                    wav);
        }
    }
}
