package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.kern.KernText.marks;
import static org.cmusic.notation.kern.KernText.reading;
import static org.cmusic.notation.kern.KernText.shown;
import static org.cmusic.notation.kern.KernText.spine;
import static org.cmusic.notation.kern.KernText.told;

import java.util.List;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;

class SmallNotesTest {
    @Test
    void graceNotesTakeNoTime() {
        Music music = spine("4c", "8dq", "16eqq·16gqq", "4f");
        assertThat(shown(music, 0, 0)).containsExactly("0b 1b C4", "1b 1b F4");
        assertThat(marks(music, 1).graces()).extracting(Grace::slashed).containsExactly(true, false);
        assertThat(marks(music, 1).graces().get(1).length()).isEqualTo(Beats.of(1, 4));
        assertThat(told("**kern", "4c", "8dq", "4r", "8eq", "*-")).containsExactly("left-out grace@4:1");
    }

    @Test
    void smallChordsAreStruckThrough() {
        Music music = spine("8cq·8eq", "8cqq·8eqq", "4f");
        assertThat(marks(music, 0).graces()).extracting(Grace::slashed).containsExactly(true, false);
    }

    @Test
    void slursOfSmallNotesAreThoseOfTheirChord() {
        Music music = spine("(8ddq", "4cc", "4d)", "(4e", "8fq)", "4g");
        Set<Articulation> begins = Set.of(Articulation.SLUR_BEGINS);
        Set<Articulation> ends = Set.of(Articulation.SLUR_ENDS);
        for (int i = 0; i < 4; i++) {
            assertThat(marks(music, i).articulations()).isEqualTo(i % 2 == 0 ? begins : ends);
        }
    }

    @Test
    void otherMarksOfSmallNotesAreTold() {
        assertThat(told("**kern", "8ddq'", "4cc", "*-")).containsExactly("left-out grace-marks@2:1");
    }

    @Test
    void slursFromSmallNotesToTheirChordAreTold() {
        List<String> lines = List.of("**kern", "(8ddq", "4cc)", "(4e", "(8fq", "4g)", "*-");
        Reading reading = reading(lines.toArray(String[]::new));
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEqualTo("grace-marks");
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.arguments()).containsEntry("count", 2);
        });
        Music music = reading.pieces().get(0);
        assertThat(marks(music, 0).articulations()).isEmpty();
        assertThat(marks(music, 1).articulations()).containsExactly(Articulation.SLUR_BEGINS);
        assertThat(marks(music, 2).articulations()).containsExactly(Articulation.SLUR_ENDS);
    }
}
