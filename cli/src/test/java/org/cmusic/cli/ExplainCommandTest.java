package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.grammar.diagnostic.Messages;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void explainsEverySlug() {
        assertThat(Messages.slugs()).isNotEmpty().allSatisfy(slug -> {
            CommandRun run = CommandRun.of("explain", slug);
            assertThat(run.status()).isZero();
            assertThat(run.out()).hasSizeGreaterThan(60).endsWith("\n");
        });
    }

    @Test
    void offersTheNearSlugs() {
        CommandRun run = CommandRun.of("explain", "bad-not");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no message is called `bad-not`; did you mean `bad-note`");
    }

    @Test
    void listsAllWithoutASlug() {
        CommandRun run = CommandRun.of("explain");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(Messages.slugs().size()).contains("error    bad-note");
    }
}
