package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = ScoreFolder.in(temporary);
    }

    @Test
    void instrumentsOfAFileAreListedInItsOwnWords() {
        CommandRun run = CommandRun.of("list", "instruments", folder.file("reed.ins"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("reed  (" + folder.file("reed.ins") + """
                        )
                            A steady harmonic tone.
                            pitch  frequency  20Hz..4kHz  required
                            amp    level                  = -20dB

                        """);
    }

    @Test
    void effectsAreListedToo() {
        String file = folder.write(
                "hall.ins",
                "cmusic 1 /// A room.\neffect hall {\n  /// until it is gone\n  param t60 : time 0s..9s\n    = 1s +\n  1s\n"
                        + "  output { signal = reverb(input, t60=t60) } }");
        assertThat(CommandRun.of("list", "instruments", file).out())
                .contains("effect hall  (", "t60  time  0s..9s  = 1s + 1s  until it is gone");
    }

    @Test
    void mistakesInAFileAreTold() {
        CommandRun run = CommandRun.of("list", "instruments", folder.write("bad.ins", "cmusic 1 instrument { }"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("bad.ins:1:").contains("error");
    }

    @Test
    void aMissingFileIsAFileFailure() {
        assertThat(CommandRun.of("list", "instruments", folder.file("nope.ins")).status())
                .isEqualTo(3);
    }

    @Test
    void theLibraryIsListedByDefault() {
        assertThat(CommandRun.of("list").status()).isZero();
        assertThat(CommandRun.of("list").out())
                .isEqualTo(CommandRun.of("list", "instruments").out());
    }

    @Test
    void everyGeneratorIsListedWithAllItTakes() {
        String list = CommandRun.of("list", "generators").out();
        for (UnitGenerator generator : UnitGenerators.all()) {
            assertThat(list).contains("\n" + generator.name() + "(").contains(generator.summary());
            assertThat(generator.inputs()).allSatisfy(input -> assertThat(list).contains(input.meaning()));
        }
    }

    @Test
    void thereAreNoComposersYet() {
        CommandRun run = CommandRun.of("list", "composers");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no composers yet");
    }

    @Test
    void otherThingsAreNotListed() {
        CommandRun run = CommandRun.of("list", "effect");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`effect` is none of instruments, generators, composers");
    }
}
