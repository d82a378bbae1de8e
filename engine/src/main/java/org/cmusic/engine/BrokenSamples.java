package org.cmusic.engine;

import java.util.Optional;
import org.cmusic.engine.patch.PatchOutput;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;

/** Takes samples that are no finite numbers for zero, counts them and remembers where the first came from. */
final class BrokenSamples {
    private long samples;
    private long firstFrame = Long.MAX_VALUE;
    private String description = "";
    private Origin origin = Origin.NONE;

    /** Mends the block that a note has computed. */
    void mend(Voice voice, long blockFrame) {
        long first = mend(voice.output(), voice.patch().sends(), voice.count());
        if (first >= 0 && blockFrame + voice.at() + first < firstFrame) {
            Event event = voice.event();
            remember(blockFrame + voice.at() + first, event.description(), event.origin());
        }
    }

    /** Mends the block that an effect has computed. */
    void mend(EffectVoice effect, int count, long blockFrame) {
        long first = mend(effect.signals(), effect.patch().sends(), count);
        if (first >= 0 && blockFrame + first < firstFrame) {
            remember(blockFrame + first, effect.name(), Origin.NONE);
        }
    }

    /** Mends a sum of sound signals that has become too large for a number. */
    void mend(Bus sum, int count, long blockFrame) {
        for (double[] channel : sum.channels()) {
            for (int i = 0; i < count; i++) {
                if (!Double.isFinite(channel[i])) {
                    channel[i] = 0;
                    samples++;
                    if (blockFrame + i < firstFrame) {
                        remember(blockFrame + i, "the sum of all", Origin.NONE);
                    }
                }
            }
        }
    }

    private void remember(long frame, String what, Origin where) {
        firstFrame = frame;
        description = what;
        origin = where;
    }

    /** The place of the first broken sample in the block, or -1. */
    private long mend(PatchOutput output, int sends, int count) {
        long first = -1;
        for (int i = count - 1; i >= 0; i--) {
            if (mendAt(output, sends, i)) {
                first = i;
            }
        }
        return first;
    }

    private boolean mendAt(PatchOutput output, int sends, int place) {
        boolean broken = mendAt(output.heard(), place);
        for (int send = 0; send < sends; send++) {
            broken |= mendAt(output.sent(send), place);
        }
        return broken;
    }

    private boolean mendAt(double[][] channels, int place) {
        boolean broken = false;
        for (double[] channel : channels) {
            if (!Double.isFinite(channel[place])) {
                channel[place] = 0;
                samples++;
                broken = true;
            }
        }
        return broken;
    }

    /** What there was. */
    Optional<RenderReport.Broken> report() {
        return samples == 0 ? Optional.empty() : Optional.of(new RenderReport.Broken(samples, description, origin));
    }
}
