package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class HelpCommandTest {
    @Test
    void showsTheCommands() {
        assertThat(CommandRun.of("help").status()).isZero();
        assertThat(CommandRun.of("help").out())
                .isEqualTo(CommandRun.of("--help").out())
                .contains("render", "explain", "help language");
    }

    @Test
    void showsTheHelpOfACommand() {
        assertThat(CommandRun.of("help", "render").out())
                .isEqualTo(CommandRun.of("render", "--help").out())
                .contains("--normalize");
    }

    @Test
    void showsTheLanguageAsTheManualHasIt() throws IOException {
        CommandRun run = CommandRun.of("help", "language");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(Page.ROOT.resolve("docs/card.md")));
    }

    @Test
    void whatItHasNoHelpOnIsMetWithWhatThereIs() {
        CommandRun run = CommandRun.of("help", "langauge");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no help on `langauge`; did you mean `language`?");
    }
}
