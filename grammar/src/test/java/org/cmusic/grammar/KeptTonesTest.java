package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.Remarks;
import org.junit.jupiter.api.Test;

/** Tones that were made when a score was checked are kept if they are few, and are those that would be made again. */
class KeptTonesTest {
    private static List<NoteEvent> notes(int count) {
        return Heard.score("part tune plays plain { repeat " + count + " { A4:1b*random(1, 2) C5:1/2b } }\n")
                .notes();
    }

    @Test
    void ofAShortScoreAreKept() {
        List<NoteEvent> notes = notes(50);
        assertThat(notes).hasSize(100);
        for (NoteEvent note : notes) {
            assertThat(note.tone()).isSameAs(note.tone()).isEqualTo(note.tone(Remarks.NONE));
        }
    }

    @Test
    void ofALongScoreAreMadeAnew() {
        List<NoteEvent> notes = notes(25_001);
        assertThat(notes).hasSize(50_002);
        assertThat(notes.get(0).tone())
                .isNotSameAs(notes.get(0).tone())
                .isEqualTo(notes.get(0).tone());
    }
}
