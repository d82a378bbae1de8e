package org.cmusic.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.TestCurves.glide;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.product;
import static org.cmusic.engine.TestCurves.sine;
import static org.cmusic.engine.TestCurves.steady;
import static org.cmusic.engine.TestCurves.vibrato;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Curve;
import org.cmusic.model.Sine;
import org.junit.jupiter.api.Test;

class SineSegmentsTest {
    private static final double RATE = 1000;

    private record Segment(long first, long end, double phase, double frequency, double amplitude) {}

    private static List<Segment> segments(Sine sine, long length) {
        List<Segment> all = new ArrayList<>();
        for (SineSegments s = new SineSegments(sine, length, RATE); !s.hasEnded(); s.next()) {
            all.add(new Segment(s.first(), s.end(), s.phase(), s.frequency(), s.amplitude()));
        }
        return all;
    }

    @Test
    void aSteadySineIsOneSegment() {
        assertThat(segments(steady(100, 0.5, 2), 2000)).containsExactly(new Segment(0, 2000, 0, 0.1, 0.5));
    }

    @Test
    void breakpointsBetweenSamplesAreExact() {
        Sine sine = sine(Curve.constant(100), points(0, 0, 0.0105, 1, 1, 0), 0.25, 1);
        List<Segment> all = segments(sine, 1000);
        assertThat(all).hasSize(2);
        assertThat(all.get(0).end()).isEqualTo(11);
        Segment second = all.get(1);
        assertThat(second.first()).isEqualTo(11);
        assertThat(second.amplitude()).isCloseTo(1 - 0.0005 / 0.9895, within(1e-12));
        assertThat(second.phase()).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void aBreakpointThatIsASampleButForRoundingIsThatSample() {
        double knot = 0.1 + 0.2;
        assertThat(knot * RATE).isGreaterThan(300);
        Sine jump = sine(Curve.constant(100), points(0, 1, knot, 1, knot, 0.5), 0, 1);
        assertThat(segments(jump, 1000).get(1).first()).isEqualTo(300);
    }

    @Test
    void silenceIsLeftOut() {
        Sine sine = sine(Curve.constant(100), points(0, 0, 0.1, 0, 0.1, 1, 0.2, 1, 0.2, 0), 0, 1);
        List<Segment> all = segments(sine, 1000);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).first()).isEqualTo(100);
        assertThat(all.get(0).end()).isEqualTo(200);
    }

    @Test
    void whatLiesBeyondNyquistIsLeftOut() {
        assertThat(segments(steady(501, 1, 1), 1000)).isEmpty();
        List<Segment> sweep = segments(sine(points(0, 0, 1, 1000), Curve.constant(1), 0, 1), 1000);
        assertThat(sweep.get(0).end()).isEqualTo(450);
        assertThat(sweep.get(sweep.size() - 1).end()).isEqualTo(500);
    }

    @Test
    void segmentsFollowEachOtherAndEndInTime() {
        Sine sine = sine(product(glide(50, 400, 1), vibrato(30, 300, 0)), glide(1, 0.001, 1), 0, 1);
        long end = 0;
        for (Segment segment : segments(sine, 777)) {
            assertThat(segment.first()).isEqualTo(end);
            assertThat(segment.end()).isGreaterThan(end);
            assertThat(segment.phase()).isBetween(0.0, 1.0);
            end = segment.end();
        }
        assertThat(end).isEqualTo(777);
    }

    @Test
    void aSineWithoutSamplesHasEnded() {
        assertThat(new SineSegments(steady(100, 1, 0), 0, RATE).hasEnded()).isTrue();
    }
}
