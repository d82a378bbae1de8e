package org.cmusic.notation.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Carried;
import org.cmusic.notation.DecoratedMusic;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.Reading;
import org.cmusic.notation.TieJoining;
import org.junit.jupiter.api.Test;

class MusicXmlRoundTest {
    private static Music reread(Music music, int seed) {
        byte[] bytes = seed % 2 == 0
                ? MusicXmlWriter.write(music).bytes()
                : MusicXmlWriter.writeZipped(music).bytes();
        Reading reading = MusicXmlReader.read(bytes);
        assertThat(reading.pieces()).as("seed %d: %s", seed, reading.findings()).hasSize(1);
        assertThat(reading.findings())
                .allMatch(finding -> finding.arguments().get("what").equals("words"));
        return reading.pieces().get(0);
    }

    @Test
    void piecesComeBackAsTheyWere() {
        for (int seed = 0; seed < 500; seed++) {
            Music music = RandomMusic.of(seed);
            Music back = reread(music, seed);
            assertThat(Carried.spelled(back)).as("seed %d", seed).isEqualTo(Carried.spelled(music));
            assertThat(MusicXmlReader.read(MusicXmlWriter.write(music).bytes()).findings())
                    .isEmpty();
        }
    }

    @Test
    void soDoesWhatStandsBesideTheNotes() {
        for (int seed = 0; seed < 200; seed++) {
            Music music = TieJoining.joined(DecoratedMusic.of(seed));
            Music back = TieJoining.joined(reread(music, seed));
            assertThat(back.heading()).isEqualTo(music.heading());
            List<String> expected = marks(music);
            List<String> found = marks(back);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i)).as("seed %d", seed).isEqualTo(expected.get(i));
            }
            assertThat(found).hasSameSizeAs(expected);
        }
    }

    /** Sounds, clefs, and of every chord its keys, its marks, and its level where one is told. */
    private static List<String> marks(Music music) {
        List<String> lines = new ArrayList<>();
        for (Part part : music.parts()) {
            boolean drums = part.timbre() instanceof Timbre.Drums;
            boolean named = part.timbre() instanceof Timbre.Named;
            lines.add(part.name() + " " + (named ? Timbre.UNKNOWN : part.timbre()));
            for (Voice voice : part.voices()) {
                for (Event event : voice.events()) {
                    if (event instanceof Chord chord) {
                        lines.add(line(chord, drums));
                    }
                }
            }
        }
        return lines;
    }

    private static String line(Chord chord, boolean drums) {
        Marks marks = chord.marks();
        String tones = String.join(
                " ",
                chord.tones().stream()
                        .map(tone -> tone.pitch().midi() * 100 + tone.cents() + (tone.tied() ? "~" : ""))
                        .toList());
        List<Syllable> lyrics = new ArrayList<>(marks.lyrics());
        while (!lyrics.isEmpty() && lyrics.get(lyrics.size() - 1).text().isEmpty()) {
            lyrics.remove(lyrics.size() - 1);
        }
        return "%s %s %s %s %s %s %s"
                .formatted(
                        chord.onset(),
                        chord.length(),
                        tones,
                        marks.articulations().stream().sorted().toList(),
                        marks.graces().size() + (drums ? "" : " " + marks.graces()),
                        lyrics,
                        marks.symbol());
    }
}
