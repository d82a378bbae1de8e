package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionCommandTest {
    @Test
    void bashLearnsEveryCommandAndItsOptions() {
        CommandRun run = CommandRun.of("completion", "bash");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("explain", "--help", "complete -F");
    }

    @Test
    void zshLoadsItsWayToCompleteAsBashFirst() {
        CommandRun run = CommandRun.of("completion", "zsh");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("autoload -Uz compinit bashcompinit").contains("complete -F");
    }

    @Test
    void otherShellsAreRefused() {
        CommandRun run = CommandRun.of("completion", "tcsh");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("tcsh").contains("bash").contains("zsh");
    }
}
