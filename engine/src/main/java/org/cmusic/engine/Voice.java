package org.cmusic.engine;

import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.patch.NoteClock;
import org.cmusic.engine.patch.Patch;
import org.cmusic.engine.patch.PatchBuilder;
import org.cmusic.model.Event;
import org.cmusic.model.Tone;

/** A note that sounds. */
final class Voice {
    private final Event event;
    private final Patch patch;
    private final long first;
    private final long end;
    private long from;
    private int at;
    private int count;

    private Voice(Event event, Patch patch, long first, long end) {
        this.event = event;
        this.patch = patch;
        this.first = first;
        this.end = end;
    }

    /** A note of at least one sample; a short one has short blocks. */
    static Voice of(Event event, Tone tone, Layout layout) {
        NoteClock clock = new NoteClock(event.start(), layout.rate());
        long length = clock.end(tone.seconds());
        int blockSize = (int) Math.min(layout.blockSize(), length);
        Layout own = new Layout(layout.rate(), layout.channels(), blockSize);
        return new Voice(event, PatchBuilder.ofNote(tone, clock, own), clock.first(), clock.first() + length);
    }

    Event event() {
        return event;
    }

    Patch patch() {
        return patch;
    }

    /** The first frame of the piece after its last. */
    long end() {
        return end;
    }

    /** Takes the block of the piece that begins at {@code frame}, or what of it the note fills, as the next to compute. */
    void aim(long frame, int blockCount) {
        long begin = Math.max(first, frame);
        from = begin - first;
        at = (int) (begin - frame);
        count = (int) Math.max(0, Math.min(end, frame + blockCount) - begin);
    }

    /** The number of the first sample to compute, from the start of the note. */
    long from() {
        return from;
    }

    /** Where in the block the note's samples go. */
    int at() {
        return at;
    }

    /** How many samples there are to compute. */
    int count() {
        return count;
    }

    /** Computes the samples aimed at, once the groups of its patch are rendered. */
    void process() {
        patch.process(from, count);
    }

    /** The greatest absolute sample, over the channels, at a place in the block; 0 where the note does not sound. */
    double peakAt(int place) {
        double peak = 0;
        if (place >= at && place < at + count) {
            for (double[] channel : patch.output()) {
                peak = Math.max(peak, Math.abs(channel[place - at]));
            }
        }
        return peak;
    }
}
