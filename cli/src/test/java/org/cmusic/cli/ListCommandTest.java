package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cmusic.composers.Composer;
import org.cmusic.composers.catalog.Composers;
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
    void programsReadInstrumentsAsData() {
        String file = folder.write(
                "tone.ins",
                "cmusic 1\n/// A tone,\n/// of old.\ninstrument tone {\n  param pitch : frequency 20Hz..4kHz\n"
                        + "  /// how loud\n  param amp : level -60dB..0dB = -20dB\n  param n : number = 2 * 3\n"
                        + "  natural { pitch = 440Hz  length = 2s }\n  partial n { level = amp }\n}\n");
        CommandRun run = CommandRun.of("list", "instruments", file, "--json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                {"instrument":"tone","file":"%s","documentation":"A tone, of old.","parameters":[\
                {"name":"pitch","kind":"frequency","required":true,"range":"20Hz..4kHz","low":20.0,"high":4000.0,\
                "documentation":""},\
                {"name":"amp","kind":"level","required":false,"range":"-60dB..0dB","low":-60.0,"high":0.0,\
                "default":"-20dB","documentation":"how loud"},\
                {"name":"n","kind":"number","required":false,"default":"2 * 3","documentation":""}],\
                "natural":{"pitch":"440Hz","length":"2s"}}
                """.formatted(file));
    }

    @Test
    void programsReadGeneratorsAsData() {
        String list = CommandRun.of("list", "generators", "--json").out();
        assertThat(list.lines()).hasSize(UnitGenerators.all().size());
        assertThat(list).contains("""
                {"generator":"noise","role":"generator",""").contains("""
                "inputs":[{"name":"color","kind":"choice","rate":"init","required":false,\
                "choices":["white","pink","brown"],"default":"white",""").contains("""
                {"name":"t60","kind":"time","rate":"init","required":false,"low":0.05,"high":60.0,"default":"2s",""");
    }

    @Test
    void composersAreListedWithTheirSettings() {
        CommandRun run = CommandRun.of("list", "composers");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        CommandRun json = CommandRun.of("list", "composers", "--json");
        assertThat(json.status()).isZero();
        assertThat(json.out().lines()).hasSize(Composers.all().size());
        for (Composer composer : Composers.all()) {
            assertThat(run.out()).contains(composer.name() + "\n    " + composer.summary() + "\n");
            assertThat(json.out()).contains("{\"composer\":\"" + composer.name() + "\"");
            composer.settings().forEach(setting -> assertThat(run.out()).contains("--" + setting.name()));
        }
    }

    @Test
    void otherThingsAreNotListed() {
        CommandRun run = CommandRun.of("list", "effect");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`effect` is none of instruments, generators, composers");
    }
}
