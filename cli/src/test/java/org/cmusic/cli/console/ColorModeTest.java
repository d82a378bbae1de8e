package org.cmusic.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.cmusic.cli.console.Streams.Name;
import org.junit.jupiter.api.Test;

class ColorModeTest {
    @Test
    void autoFollowsTheTerminal() {
        assertThat(isOn(ColorMode.auto, Set.of(Name.STDERR), Map.of("TERM", "xterm")))
                .isTrue();
        assertThat(isOn(ColorMode.auto, Set.of(Name.STDOUT), Map.of("TERM", "xterm")))
                .isFalse();
        assertThat(isOn(ColorMode.auto, Set.of(), Map.of("TERM", "xterm"))).isFalse();
    }

    @Test
    void autoHonoursNoColorAndDumbTerminals() {
        assertThat(isOn(ColorMode.auto, Set.of(Name.STDERR), Map.of("NO_COLOR", "1")))
                .isFalse();
        assertThat(isOn(ColorMode.auto, Set.of(Name.STDERR), Map.of("NO_COLOR", "")))
                .isTrue();
        assertThat(isOn(ColorMode.auto, Set.of(Name.STDERR), Map.of("TERM", "dumb")))
                .isFalse();
    }

    @Test
    void theUserHasTheLastWord() {
        assertThat(isOn(ColorMode.always, Set.of(), Map.of("NO_COLOR", "1", "TERM", "dumb")))
                .isTrue();
        assertThat(isOn(ColorMode.never, Set.of(Name.STDERR), Map.of())).isFalse();
    }

    private static boolean isOn(ColorMode mode, Set<Name> terminals, Map<String, String> environment) {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                terminals,
                environment);
        return mode.isOn(streams, Name.STDERR);
    }
}
