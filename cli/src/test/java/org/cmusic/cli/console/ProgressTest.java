package org.cmusic.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.cmusic.cli.console.Streams.Name;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void showsPercentSpeedAndTimeLeft() {
        Progress progress = start(Set.of(Name.STDERR), Map.of("TERM", "xterm"), 600);
        at(2.0);
        progress.advance(0.2);
        assertThat(shown()).isEqualTo("song.sco  20%  60x real time  0:08 left");
    }

    @Test
    void replacesItsLineAndErasesItAtTheEnd() {
        Progress progress = start(Set.of(Name.STDERR), Map.of("TERM", "xterm"), 100_000);
        at(1);
        progress.advance(1e-4);
        at(2);
        progress.advance(2e-4);
        progress.close();
        assertThat(shown())
                .isEqualTo("song.sco  0%  10x real time  2:46:39 left"
                        + "\r\u001b[Ksong.sco  0%  10x real time  2:46:38 left\r\u001b[K");
    }

    @Test
    void waitsBeforeItShowsAnythingAndThenBetweenUpdates() {
        Progress progress = start(Set.of(Name.STDERR), Map.of(), 10);
        at(0.4);
        progress.advance(0.1);
        assertThat(shown()).isEmpty();
        at(0.6);
        progress.advance(0.2);
        int length = err.size();
        at(0.65);
        progress.advance(0.3);
        assertThat(err.size()).isEqualTo(length).isPositive();
    }

    @Test
    void isSilentWithoutATerminalAndOnADumbOne() {
        for (Progress progress :
                new Progress[] {start(Set.of(), Map.of(), 10), start(Set.of(Name.STDERR), Map.of("TERM", "dumb"), 10)
                }) {
            nanos += 2_000_000_000L;
            progress.advance(0.5);
            progress.close();
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void givesWayToMessages() {
        Streams streams = streams(Set.of(Name.STDERR), Map.of());
        Console console = new Console(streams);
        console.showProgress("half");
        console.say("a message");
        console.hideProgress();
        assertThat(shown()).isEqualTo("half\r\u001b[Ka message\n");
    }

    private Progress start(Set<Name> terminals, Map<String, String> environment, double seconds) {
        return new Progress(new Console(streams(terminals, environment)), "song.sco", seconds, () -> nanos);
    }

    private Streams streams(Set<Name> terminals, Map<String, String> environment) {
        return new Streams(InputStream.nullInputStream(), err, err, terminals, environment);
    }

    private void at(double seconds) {
        nanos = (long) (seconds * 1e9);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
