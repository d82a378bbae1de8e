package org.cmusic.engine.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleToLongFunction;
import org.cmusic.model.Curve;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;

/**
 * Divides the sines of a tone into groups, which threads share among themselves. The division follows from the tone alone,
 * since it decides in which order sums are taken.
 */
public final class PartialGroups {
    private static final int GROUP_SIZE = 64;

    private PartialGroups() {}

    /**
     * The groups of a tone, in the order of its sines.
     *
     * @param sampleOf gives the sample, from the start of the note, at which a time in seconds falls
     */
    public static List<PartialGroup> of(Tone tone, DoubleToLongFunction sampleOf, Layout layout) {
        List<PartialGroup> groups = new ArrayList<>();
        boolean wide = width(tone, layout) > 1;
        List<Sine> sines = tone.sines();
        for (int start = 0; start < sines.size(); start += GROUP_SIZE) {
            List<Sine> some = sines.subList(start, Math.min(sines.size(), start + GROUP_SIZE));
            SineSegments[] segments = some.stream()
                    .map(sine -> new SineSegments(sine, sampleOf.applyAsLong(sine.seconds()), layout.rate()))
                    .toArray(SineSegments[]::new);
            Panner[] panners = wide ? panners(some, tone.pan(), layout) : new Panner[0];
            groups.add(new PartialGroup(segments, panners));
        }
        return groups;
    }

    /** How many channels the groups of a tone have: those of the output where partials have places of their own, or one. */
    public static int width(Tone tone, Layout layout) {
        return tone.hasPannedPartials() ? layout.channels() : 1;
    }

    private static Panner[] panners(List<Sine> sines, Curve outputPan, Layout layout) {
        return sines.stream()
                .map(sine -> sine.pan().map(own -> Panner.sum(own, outputPan)).orElse(outputPan))
                .map(place -> Panner.of(place, layout))
                .toArray(Panner[]::new);
    }
}
