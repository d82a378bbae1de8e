package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;

class ChoralesTest {
    /** Bars that are written longer or shorter than their meter: where repeats do not fill a bar, or it changes. */
    private static final int ODD_BARS = 21;

    private static final int FILES_WITH_ODD_BARS = 13;

    /** Signs of repeats in files that tell no order of sections. */
    private static final int REPEATS_WITHOUT_ORDER = 3;

    @Test
    void everyChoraleIsReadWholeAndItsBarsSum() throws Exception {
        TreeMap<String, Integer> told = new TreeMap<>();
        List<Path> files = Chorales.files();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Reading reading = KernReader.read(Files.readAllBytes(file));
            assertThat(reading.pieces()).as(name + reading.findings()).hasSize(1);
            Music music = reading.pieces().get(0);
            assertThat(music.parts())
                    .extracting(Part::name)
                    .as(name)
                    .containsExactly("Soprano", "Alto", "Tenor", "Bass");
            music.parts().forEach(part -> part.voices().forEach(voice -> requireBars(voice, music, name)));
            reading.findings().forEach(finding -> {
                told.merge(finding.variant(), (Integer) finding.arguments().get("count"), Integer::sum);
                told.merge(finding.variant() + " files", 1, Integer::sum);
            });
        }
        assertThat(files).hasSize(370);
        assertThat(told)
                .containsEntry("bar", ODD_BARS)
                .containsEntry("bar files", FILES_WITH_ODD_BARS)
                .containsEntry("repeat files", REPEATS_WITHOUT_ORDER)
                .hasSize(4);
    }

    /** No event goes over a bar line, and the last one ends with the piece. */
    private static void requireBars(Voice voice, Music music, String name) {
        MeterMap meter = music.meter().orElseThrow();
        List<Event> over = voice.events().stream()
                .filter(event -> event.end().isAfter(barEnd(meter, event.onset())))
                .toList();
        assertThat(over).as(name).isEmpty();
        assertThat(voice.end()).as(name).isEqualTo(music.end());
    }

    private static Beats barEnd(MeterMap meter, Beats at) {
        BarPosition place = meter.barAt(at);
        return at.minus(place.position()).plus(place.length());
    }
}
