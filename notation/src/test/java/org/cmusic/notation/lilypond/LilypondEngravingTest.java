package org.cmusic.notation.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.DecoratedMusic;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.midi.MidiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pieces go through LilyPond itself, in one run, where it is installed. It finds nothing wrong with them, and what it makes
 * sound is what was written.
 */
class LilypondEngravingTest {
    private static final int PIECES = 20;

    @TempDir
    private Path folder;

    @Test
    void piecesAreEngravedWithoutAWord() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LilyPond is not installed");
        List<String> command = new ArrayList<>(List.of("lilypond", "--loglevel=WARNING", "-dno-print-pages"));
        for (int seed = 0; seed < PIECES; seed++) {
            Path source = folder.resolve("piece" + seed + ".ly");
            Files.write(source, written(seed));
            command.add(source.toString());
        }
        Process engraving = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        int status = engraving.waitFor();
        List<String> words = Files.readAllLines(folder.resolve("log")).stream()
                .filter(line -> !line.contains("MIDI channel") && !line.contains("remapping modulo"))
                .toList();
        assertThat(words).isEmpty();
        assertThat(status).isZero();
        for (int seed = 0; seed < PIECES; seed++) {
            byte[] sound = Files.readAllBytes(folder.resolve("piece" + seed + ".midi"));
            assertThat(sound).isNotEmpty();
            if (!isDecorated(seed)) {
                Music heard = MidiReader.read(sound).pieces().get(0);
                assertThat(attacks(heard)).as("piece %d", seed).isEqualTo(attacks(RandomMusic.of(seed)));
            }
        }
    }

    private static boolean isDecorated(int seed) {
        return seed % 2 == 0;
    }

    private static byte[] written(int seed) {
        Music music = isDecorated(seed) ? DecoratedMusic.of(seed) : RandomMusic.of(seed);
        return LilypondWriter.write(music).bytes();
    }

    /** When which keys are struck. */
    private static Set<String> attacks(Music music) {
        Set<String> attacks = new TreeSet<>();
        music.parts().stream()
                .map(Part::voices)
                .flatMap(Collection::stream)
                .map(Voice::events)
                .flatMap(Collection::stream)
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .forEach(chord -> chord.tones()
                        .forEach(tone ->
                                attacks.add(chord.onset() + " " + tone.pitch().midi())));
        return attacks;
    }

    private static boolean isInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        return List.of(path.split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "lilypond")));
    }
}
