package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;

class VoiceSeparationTest {
    private static SoundingNote note(String pitch, long onset, long length) {
        Tone tone = Tone.of(Pitch.parse(pitch).orElseThrow());
        return new SoundingNote(Beats.of(onset), Beats.of(length), tone, -12);
    }

    private static List<String> shown(Voice voice) {
        return voice.events().stream()
                .map(Chord.class::cast)
                .map(chord -> chord.onset() + " "
                        + chord.tones().stream()
                                .map(tone -> tone.pitch().toString())
                                .toList())
                .toList();
    }

    @Test
    void notesTogetherAreAChord() {
        List<Voice> voices = VoiceSeparation.of(List.of(note("G4", 0, 1), note("C4", 0, 1), note("E4", 1, 1)));
        assertThat(voices).hasSize(1);
        assertThat(shown(voices.get(0))).containsExactly("0b [C4, G4]", "1b [E4]");
    }

    @Test
    void linesStayNearTheirPitch() {
        List<Voice> voices = VoiceSeparation.of(List.of(
                note("C3", 0, 2),
                note("C5", 0, 1),
                note("D5", 1, 1),
                note("B4", 2, 2),
                note("G2", 2, 1),
                note("A2", 3, 1)));
        assertThat(voices).hasSize(2);
        assertThat(shown(voices.get(0))).containsExactly("0b [C5]", "1b [D5]", "2b [B4]");
        assertThat(shown(voices.get(1))).containsExactly("0b [C3]", "2b [G2]", "3b [A2]");
    }

    @Test
    void noNoteIsLost() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<SoundingNote> notes = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Tone tone = Tone.of(Pitch.ofFifths(random.nextInt(12) - 3, 2 + random.nextInt(4)));
                notes.add(new SoundingNote(
                        Beats.of(random.nextInt(40), 3),
                        Beats.of(1 + random.nextInt(9), 2),
                        tone,
                        -random.nextInt(30)));
            }
            List<String> back = new ArrayList<>();
            for (Voice voice : VoiceSeparation.of(notes)) {
                voice.events().stream()
                        .map(Chord.class::cast)
                        .forEach(chord -> chord.tones()
                                .forEach(tone -> back.add(chord.onset() + " " + chord.length() + " " + tone.pitch())));
            }
            assertThat(back)
                    .containsExactlyInAnyOrderElementsOf(notes.stream()
                            .map(note -> note.onset() + " " + note.length() + " "
                                    + note.tone().pitch())
                            .toList());
        }
    }
}
