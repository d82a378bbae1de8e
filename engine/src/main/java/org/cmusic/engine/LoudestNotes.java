package org.cmusic.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the notes that are loudest where the mix is loudest so far. */
final class LoudestNotes {
    private static final int KEPT = 5;

    private final double gain;
    private double peak;
    private List<RenderReport.Loud> notes = List.of();

    LoudestNotes(double gain) {
        this.gain = Math.abs(gain);
    }

    /** Looks at a block, which the mix has been measured with, and whose first sample is {@code frame} of the piece. */
    void look(RenderReport.Level mix, List<Voice> voices, long frame) {
        if (mix.peak() <= peak) {
            return;
        }
        peak = mix.peak();
        int place = (int) (mix.frame() - frame);
        List<RenderReport.Loud> found = new ArrayList<>();
        for (Voice voice : voices) {
            double own = gain * voice.peakAt(place);
            if (own > 0) {
                found.add(new RenderReport.Loud(voice.event(), own));
            }
        }
        found.sort(Comparator.comparingDouble(RenderReport.Loud::peak).reversed());
        notes = List.copyOf(found.subList(0, Math.min(KEPT, found.size())));
    }

    /** The loudest first. */
    List<RenderReport.Loud> notes() {
        return notes;
    }
}
