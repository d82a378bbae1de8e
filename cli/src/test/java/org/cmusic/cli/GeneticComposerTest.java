package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneticComposerTest {
    private static final String[] SMALL = {"--population", "20", "--generations", "10"};

    @TempDir
    Path folder;

    private static CommandRun compose(String... options) {
        String[] line = new String[2 + SMALL.length + options.length];
        line[0] = "compose";
        line[1] = "genetic";
        System.arraycopy(SMALL, 0, line, 2, SMALL.length);
        System.arraycopy(options, 0, line, 2 + SMALL.length, options.length);
        return CommandRun.of(line);
    }

    @Test
    void oneSeedGivesOnePiece() throws Exception {
        Path one = folder.resolve("one.sco");
        Path other = folder.resolve("other.sco");
        assertThat(compose("--seed", "5", "-o", one.toString()).status()).isZero();
        assertThat(compose("--seed", "5", "-o", other.toString()).status()).isZero();
        assertThat(one).hasSameTextualContentAs(other);
        assertThat(CommandRun.of("check", "--deny", "warnings", one.toString()).status())
                .isZero();
        assertThat(compose("--seed", "6", "-o", "-").out()).isNotEqualTo(Files.readString(one));
    }

    @Test
    void slackKeyIsOneGuitarThatATuningHolds() throws Exception {
        Path score = folder.resolve("slack.sco");
        assertThat(compose("--style", "slack-key", "-o", score.toString()).status())
                .isZero();
        assertThat(Files.readString(score)).contains("part guitar plays", "part guitar_v2 plays");
        CommandRun tab = CommandRun.of(
                "export", score.toString(), "-o", folder.resolve("slack.tab").toString(), "--tuning", "taro-patch");
        assertThat(tab.status()).isZero();
        assertThat(tab.err()).doesNotContain("no string");
    }

    @Test
    void courseIsATableOrAPicture() {
        assertThat(compose("--course", "csv").out()).startsWith("generation,best,mean,diversity\n1,");
        assertThat(compose("--course", "csv").out().lines()).hasSize(11);
        assertThat(compose("--course", "svg").out()).startsWith("<svg ").endsWith("</svg>\n");
    }

    @Test
    void whatCannotBeBredIsTold() {
        CommandRun meter = compose("--meter", "7/8", "-o", "-");
        assertThat(meter.status()).isEqualTo(1);
        assertThat(meter.err()).contains("only 0 tunes are in 7/8");
        assertThat(compose("--bars", "10", "-o", "-").err()).contains("ask for 8 bars");
    }
}
