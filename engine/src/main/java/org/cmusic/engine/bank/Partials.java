package org.cmusic.engine.bank;

import java.util.List;

/** Partials of a note at work, each for itself: those that still sound come first. */
final class Partials {
    private final SteadyPartial[] steady;
    private final SineSegments[] moving;
    private int steadySounding;
    private int movingSounding;
    /** Those that sound have gone on to this sample. */
    private long reached = Long.MIN_VALUE;

    Partials(List<SteadyPartial> steady, List<SineSegments> moving) {
        this.steady = steady.toArray(SteadyPartial[]::new);
        this.moving = moving.toArray(SineSegments[]::new);
        this.steadySounding = this.steady.length;
        this.movingSounding = this.moving.length;
    }

    /** Those that keep their frequencies; the first {@link #steadySounding} of them sound. */
    SteadyPartial[] steady() {
        return steady;
    }

    int steadySounding() {
        return steadySounding;
    }

    /** Those whose frequencies move; the first {@link #movingSounding} of them sound. */
    SineSegments[] moving() {
        return moving;
    }

    int movingSounding() {
        return movingSounding;
    }

    /** How many sound. */
    int sounding() {
        return steadySounding + movingSounding;
    }

    /**
     * Goes on to what sounds at a sample or later, and lets go of what has ended.
     *
     * @param kernel takes back what it keeps of that
     */
    void goTo(long sample, Kernel kernel) {
        if (sample == reached) {
            return;
        }
        int kept = 0;
        for (int i = 0; i < steadySounding; i++) {
            steady[i].level().goTo(sample);
            if (!steady[i].hasEnded()) {
                steady[kept++] = steady[i];
            } else {
                kernel.letGo(steady[i]);
            }
        }
        steadySounding = kept;
        kept = 0;
        for (int i = 0; i < movingSounding; i++) {
            moving[i].goTo(sample);
            if (!moving[i].hasEnded()) {
                moving[kept++] = moving[i];
            }
        }
        movingSounding = kept;
        reached = sample;
    }
}
