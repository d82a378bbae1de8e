package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cmusic.grammar.lower.Place;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.PiecePosition;
import org.junit.jupiter.api.Test;

/** Where notes come from in the text, and where moments of the piece are in the score. */
class NotePlacesTest {

    private static List<String> texts(List<Origin> origins) {
        return origins.stream().map(NotePlacesTest::text).toList();
    }

    private static String text(Origin origin) {
        var span = ((Place) origin).span();
        String line = span.source().line(span.startLine()).orElseThrow();
        return line.substring(span.startColumn() - 1, span.endColumn() - 1);
    }

    @Test
    void aNoteKnowsThePlaysThatLedToIt() {
        Heard heard = Heard.score("""
                phrase inner(p) { @p:1b }
                phrase outer(p) { repeat 2 { play inner(p) } if true { G4:1b } }
                part tune plays plain { A4:1b for i in 1..1 { play outer(A4) } play inner(B4) C4:1b }
                """);

        assertThat(heard.notes())
                .extracting(NoteEvent::origin)
                .extracting(NotePlacesTest::text)
                .containsExactly("A4:1b", "@p:1b", "@p:1b", "G4:1b", "@p:1b", "C4:1b");
        assertThat(heard.notes())
                .extracting(note -> texts(note.callers()))
                .containsExactly(
                        List.of(),
                        List.of("play outer(A4)", "play inner(p)"),
                        List.of("play outer(A4)", "play inner(p)"),
                        List.of("play outer(A4)"),
                        List.of("play inner(B4)"),
                        List.of());
    }

    @Test
    void aNoteBesideTheSequenceAndATiedOneKnowThemToo() {
        Heard heard = Heard.score("""
                phrase beside { at 1b { A4:1b tie A4:1b } }
                part tune plays plain { play beside  B4:1b }
                """);

        assertThat(heard.notes())
                .extracting(note -> texts(note.callers()))
                .containsExactlyInAnyOrder(List.of("play beside"), List.of());
    }

    @Test
    void aMomentIsInABarOfItsSection() {
        Heard heard = Heard.score("""
                tempo 120bpm
                section "A" { meter 3/4  part tune plays plain { A4:6b } }
                section "B" { meter 4/4  part tune plays plain { A4:8b } }
                """);

        assertPosition(heard.performance().position(0), 0, "A", 1, Beats.ZERO);
        assertPosition(heard.performance().position(2.25), 4.5, "A", 2, Beats.of(3, 2));
        assertPosition(heard.performance().position(3), 6, "B", 1, Beats.ZERO);
        assertPosition(heard.performance().position(3 - 1e-6), 6, "B", 1, Beats.ZERO);
        assertPosition(heard.performance().position(100), 200, "B", 49, Beats.of(2));
    }

    private static void assertPosition(PiecePosition found, double beats, String section, long bar, Beats place) {
        assertThat(found.beats()).isCloseTo(beats, within(1e-5));
        assertThat(found.section()).contains(section);
        assertThat(found.bar().map(BarPosition::bar)).contains(bar);
        assertThat(found.bar().map(BarPosition::position)).contains(place);
    }

    @Test
    void withoutMeterThereAreNoBars() {
        PiecePosition position = Heard.part("A4:4b").performance().position(1.5);
        assertThat(position.beats()).isCloseTo(1.5, within(1e-9));
        assertThat(position.section()).isEmpty();
        assertThat(position.bar()).isEmpty();
    }

    @Test
    void aPickupIsBarZero() {
        Heard heard = Heard.score("meter 4/4 pickup 1b\npart tune plays plain { A4:8b }");
        assertThat(heard.performance().position(0.5).bar().map(BarPosition::bar))
                .contains(0L);
        assertThat(heard.performance().position(1).bar().map(BarPosition::bar)).contains(1L);
    }
}
