package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts and effects one by one. */
class StemsTest {
    private static final RenderSettings SETTINGS = RenderSettings.of(8000, 2).withThreads(1);
    private static final HandmadePerformance PERFORMANCE = VariedPerformance.of(5);

    private static List<Recording> recordings(int count) {
        return Stream.generate(Recording::new).limit(count).toList();
    }

    @Test
    void theStemsSumToTheMix() {
        List<Recording> parts = recordings(3);
        List<Recording> effects = recordings(2);
        Recording mix = new Recording();
        mix.render(PERFORMANCE, SETTINGS.withGain(0.5), new Stems(List.copyOf(parts), List.copyOf(effects)));
        List<double[][]> stems = new ArrayList<>();
        Stream.of(parts, effects).flatMap(List::stream).forEach(stem -> stems.add(stem.channels()));
        double[][] sound = mix.channels();
        for (int channel = 0; channel < 2; channel++) {
            for (int n = 0; n < sound[0].length; n++) {
                double sum = 0;
                for (double[][] stem : stems) {
                    sum += (float) stem[channel][n];
                }
                assertThat(sum).isCloseTo(sound[channel][n], within(0x1p-22));
            }
        }
    }

    @Test
    void aPartAloneIsItsStemAndAddsItsShareOfTheEffects() {
        List<Recording> parts = recordings(3);
        new Recording().render(PERFORMANCE, SETTINGS, new Stems(List.copyOf(parts), List.of()));
        List<Recording> alone = recordings(3);
        RenderSettings only = SETTINGS.withParts(new PartSelection(Set.of("high"), Set.of()));
        Recording mix = new Recording();
        mix.render(PERFORMANCE, only, new Stems(List.copyOf(alone), List.of()));
        assertThat(alone.get(1).channels()).isDeepEqualTo(parts.get(1).channels());
        assertThat(alone.get(0).channels()[0]).containsOnly(0);
        assertThat(mix.channels()[0]).hasSameSizeAs(parts.get(1).channels()[0]);
    }

    @Test
    void mutedPartsLeaveTheOthersAsTheyAre() {
        HandmadePerformance dry = VariedPerformance.withoutEffects(6);
        List<Recording> parts = recordings(3);
        new Recording().render(dry, SETTINGS, new Stems(List.copyOf(parts), List.of()));
        RenderSettings muted = SETTINGS.withParts(new PartSelection(Set.of(), Set.of("low", "noisy")));
        double[][] sound = Recording.of(dry, muted).channels();
        assertThat(sound).isDeepEqualTo(parts.get(1).channels());
    }

    @Test
    void aPartMayBeBothChosenAndMuted() {
        PartSelection selection = new PartSelection(Set.of("a", "b"), Set.of("b"));
        assertThat(selection.sounds("a")).isTrue();
        assertThat(selection.sounds("b")).isFalse();
        assertThat(selection.sounds("c")).isFalse();
    }

    @Test
    void sinksForSomeStemsOnlyAreRefused() {
        Stems two = new Stems(List.copyOf(recordings(2)), List.of());
        assertThatThrownBy(() -> Renderer.render(PERFORMANCE, SETTINGS, SampleSink.NOWHERE, two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 sinks for 3 stems");
    }
}
