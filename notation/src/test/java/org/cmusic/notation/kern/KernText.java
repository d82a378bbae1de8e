package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;

/** Files of kern as short lines, and what is read of them as text to compare. */
final class KernText {
    /** Reads lines in which one space or more stands for a tabulator, and {@code ·} for a space. */
    static Reading reading(String... lines) {
        String text = Stream.of(lines)
                .map(line -> line.startsWith("!!")
                        ? line
                        : line.replaceAll(" +", "\t").replace('·', ' '))
                .collect(Collectors.joining("\n", "", "\n"));
        return KernReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Music music(String... lines) {
        Reading reading = reading(lines);
        assertThat(reading.findings()).isEmpty();
        return reading.pieces().get(0);
    }

    /** One spine of some lines. */
    static Music spine(String... lines) {
        return music(Stream.of(Stream.of("**kern"), Stream.of(lines), Stream.of("*-"))
                .flatMap(line -> line)
                .toArray(String[]::new));
    }

    static List<String> shown(Music music, int part, int voice) {
        return music.parts().get(part).voices().get(voice).events().stream()
                .map(KernText::shown)
                .toList();
    }

    static String shown(Event event) {
        String what = event instanceof Chord chord
                ? chord.tones().stream()
                        .map(tone -> tone.pitch() + (tone.tied() ? "~" : ""))
                        .collect(Collectors.joining("+"))
                : "rest";
        return event.onset() + " " + event.length() + " " + what;
    }

    static Marks marks(Music music, int event) {
        return ((Chord) music.parts().get(0).voices().get(0).events().get(event)).marks();
    }

    static List<String> told(String... lines) {
        return reading(lines).findings().stream().map(KernText::told).toList();
    }

    static String told(Finding finding) {
        Object what = finding.arguments().getOrDefault("what", "");
        return (finding.slug().replace("kern-", "") + " " + finding.variant() + " " + what).strip()
                + "@"
                + finding.line()
                + ":"
                + finding.column();
    }

    private KernText() {}
}
