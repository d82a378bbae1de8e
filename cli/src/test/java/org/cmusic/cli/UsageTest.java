package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.cmusic.cli.console.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void anUnknownCommandGetsTheNearOnes() {
        CommandRun run = CommandRun.of("explian");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no command `explian`; did you mean `explain`?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anOptionWithoutItsDashesIsNoCommand() {
        CommandRun run = CommandRun.of("version");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no command `version`; did you mean `--version`?");
    }

    @Test
    void anUnknownOptionGetsTheNearOnes() {
        CommandRun run = CommandRun.of("explain", "--halp");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no option `--halp`; did you mean `--help`?")
                .contains("`cmusic explain --help`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"song.sco", "bell.ins"})
    void aScoreWithoutACommandIsAskedToBeRendered(String score) {
        CommandRun run = CommandRun.of(score, "-o", "x.wav");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean `cmusic render " + score + " -o x.wav`?");
    }

    @Test
    void noCommandAtAllSaysWhichThereAre() {
        CommandRun run = CommandRun.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("say what to do: render").contains("`cmusic --help`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help"})
    void helpIsDataAndStartsWithExamples(String flag) {
        CommandRun run = CommandRun.of(flag);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().indexOf("Examples:")).isBetween(0, run.out().indexOf("Usage:"));
    }

    @Test
    void helpIsColouredOnATerminalOnly() {
        assertThat(CommandRun.of("--help").out()).doesNotContain("\u001b");
        assertThat(CommandRun.onTerminal(Map.of("TERM", "xterm"), "--help").out())
                .contains("\u001b[");
        assertThat(CommandRun.onTerminal(Map.of("NO_COLOR", "1"), "--help").out())
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-V", "--version"})
    void versionIsOneLine(String flag) {
        CommandRun run = CommandRun.of(flag);
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("cmusic \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void helpOnACommandIsThatOfTheCommand() {
        assertThat(CommandRun.of("help", "explain").out())
                .isEqualTo(CommandRun.of("explain", "--help").out())
                .contains("cmusic explain bad-note");
    }

    @Test
    void standardOutputThatIsFullIsAFileFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String[] arguments : new String[][] {{"explain"}, {"--help"}}) {
            Streams streams = new Streams(
                    InputStream.nullInputStream(), full, OutputStream.nullOutputStream(), Set.of(), Map.of());
            assertThat(Cmusic.run(streams, arguments)).isEqualTo(3);
        }
    }
}
