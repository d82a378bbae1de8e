package org.cmusic.engine;

import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.bank.Workspace;
import org.cmusic.engine.patch.NoteClock;
import org.cmusic.engine.patch.Patch;
import org.cmusic.engine.patch.PatchBuilder;
import org.cmusic.engine.patch.PatchOutput;
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
    private PatchOutput output = new PatchOutput();

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
        Layout own = layout.withBlockSize(blockSize);
        return new Voice(event, PatchBuilder.ofNote(tone, clock, own), clock.first(), clock.first() + length);
    }

    Event event() {
        return event;
    }

    Patch patch() {
        return patch;
    }

    /** Its first frame, counted from the start of the piece. */
    long first() {
        return first;
    }

    /** The first frame of the piece after its last. */
    long end() {
        return end;
    }

    /**
     * Takes the block of the piece that begins at {@code frame}, or what of it the note fills, as the next to compute.
     *
     * @param blockOutput takes the samples
     */
    void aim(long frame, int blockCount, PatchOutput blockOutput) {
        output = blockOutput;
        long begin = Math.max(first, frame);
        from = begin - first;
        at = (int) (begin - frame);
        count = (int) Math.max(0, Math.min(end, frame + blockCount) - begin);
    }

    /** Where in the block the note's samples go. */
    int at() {
        return at;
    }

    /** How many samples there are to compute. */
    int count() {
        return count;
    }

    /** Renders a prepared group of its patch for the samples aimed at. */
    void prepare(Patch.PreparedGroup group, Workspace workspace) {
        group.render(from, count, workspace);
    }

    /** Computes the samples aimed at, once the groups of its patch are prepared. */
    void process(Workspace workspace) {
        patch.process(from, count, workspace, output);
    }

    /** The samples computed last. */
    PatchOutput output() {
        return output;
    }

    /** The sample of a channel at a place in the block; 0 where the note does not sound. */
    double sampleAt(int place, int channel) {
        return place >= at && place < at + count ? output.heard()[channel][place - at] : 0;
    }
}
