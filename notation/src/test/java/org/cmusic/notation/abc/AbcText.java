package org.cmusic.notation.abc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;

/** Tunes as short texts, and what is read of them as text to compare. */
final class AbcText {
    static final String HEAD = "X:1\nT:Song\nM:4/4\nL:1/4\nQ:1/4=90\n";

    static Reading read(String text) {
        return AbcReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Music music(String text) {
        Reading reading = read(text);
        assertThat(reading.pieces()).as(reading.findings().toString()).hasSize(1);
        return reading.pieces().get(0);
    }

    /** The first voice of a tune in C, in quarters of 4/4. */
    static Voice tune(String code) {
        return music(HEAD + "K:C\n" + code + "\n").parts().get(0).voices().get(0);
    }

    static List<Chord> chords(Voice voice) {
        return voice.events().stream()
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .toList();
    }

    /** The chords of a voice: pitches, where they begin, how long they are. */
    static String shown(Voice voice) {
        return chords(voice).stream()
                .map(chord -> pitches(chord) + "@" + plain(chord.onset()) + "+" + plain(chord.length()))
                .collect(Collectors.joining(" "));
    }

    static String plain(Beats beats) {
        return beats.toString().replace("b", "");
    }

    static String pitches(Chord chord) {
        return chord.tones().stream()
                .map(tone -> tone.pitch() + (tone.cents() == 0 ? "" : "+" + tone.cents()) + (tone.tied() ? "~" : ""))
                .collect(Collectors.joining(","));
    }

    static String pitches(String code) {
        return chords(tune(code)).stream().map(AbcText::pitches).collect(Collectors.joining(" "));
    }

    static List<String> told(String text) {
        List<String> told = new ArrayList<>();
        for (Finding finding : read(text).findings()) {
            told.add("%s.%s %d:%d %s"
                    .formatted(
                            finding.slug(),
                            finding.variant(),
                            finding.line(),
                            finding.column(),
                            finding.arguments().get("what"))
                    .strip());
        }
        return told;
    }

    static List<String> toldOf(String code) {
        return told(HEAD + "K:C\n" + code + "\n");
    }

    private AbcText() {}
}
