package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmusic.engine.HandmadePerformance.bank;
import static org.cmusic.engine.TestCurves.steady;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;
import org.cmusic.model.Performance;
import org.cmusic.model.TempoMap;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;

/** Notes are pulled as they begin and let go when they end. */
class ManyNotesTest {
    private static final int NOTES = 200_000;
    private static final double SPACING = 0.001;

    /** A note that is known before, but for which there is no memory when it is to sound. */
    private record Straw(AtomicInteger asked) implements Event {
        private static final Origin ORIGIN = new HandmadePerformance.Line("the last straw");

        @Override
        public double start() {
            return 0.1;
        }

        @Override
        public double length() {
            return 1;
        }

        @Override
        public int part() {
            return 0;
        }

        @Override
        public Origin origin() {
            return ORIGIN;
        }

        @Override
        public Tone tone() {
            if (asked.incrementAndGet() > 1) {
                throw new OutOfMemoryError();
            }
            return bank(1, steady(400, 0.1, 1));
        }

        @Override
        public String description() {
            return "straw";
        }
    }

    @Test
    void whereTheMemoryHoldsNoMoreNotesTheLastIsTold() {
        HandmadePerformance two = HandmadePerformance.of(bank(1, steady(200, 0.1, 1)))
                .with(0, 0.05, bank(1, steady(300, 0.1, 1)), "the second");
        List<Event> notes = new ArrayList<>(two.notes());
        notes.add(new Straw(new AtomicInteger()));
        HandmadePerformance crowded = new HandmadePerformance(notes, two.parts(), List.of(), 2);
        assertThatThrownBy(() -> Renderer.render(crowded, RenderSettings.of(8000, 2), SampleSink.NOWHERE))
                .isInstanceOfSatisfying(CrowdedException.class, full -> {
                    assertThat(full.notes()).isEqualTo(2);
                    assertThat(full.origin()).isEqualTo(two.notes().get(1).origin());
                });
    }

    /** Very many short notes, made one by one. */
    private record Swarm() implements Performance {
        @Override
        public Iterator<Event> events() {
            return IntStream.range(0, NOTES)
                    .mapToObj(i -> (Event) new HandmadePerformance.Note(
                            i * SPACING, 0.005, 0, bank(0.005, steady(200 + i % 1000, 0.1, 0.005)), "note"))
                    .iterator();
        }

        @Override
        public List<String> parts() {
            return List.of("swarm");
        }

        @Override
        public List<Effect> effects() {
            return List.of();
        }

        @Override
        public double partialSeconds() {
            return 0;
        }

        @Override
        public double seconds() {
            return NOTES * SPACING;
        }

        @Override
        public int channels() {
            return 1;
        }

        @Override
        public TempoMap tempo() {
            return TempoMap.DEFAULT;
        }

        @Override
        public long seed() {
            return 0;
        }
    }

    @Test
    void onlyWhatSoundsAtOnceIsHeld() throws IOException {
        RenderReport report = Renderer.render(new Swarm(), RenderSettings.of(8000, 1), SampleSink.NOWHERE);
        assertThat(report.frames()).isEqualTo(NOTES * 8);
        assertThat(report.mostVoices()).isEqualTo(5);
        assertThat(report.level().rms()).isGreaterThan(0.05);
    }
}
