package org.cmusic.engine.bank;

import java.util.List;

/** Partials of a note at work, each for itself: those that still sound come first. */
final class Partials {
    private final SteadyPartial[] steady;
    private final SineSegments[] moving;
    private int steadySounding;
    private int movingSounding;

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

    /** Lets go of those that have ended. */
    void letGo(Kernel kernel) {
        letGoOfSteady(kernel);
        letGoOfMoving();
    }

    /** Lets go of those that keep their frequencies and have ended, of which a kernel may have kept something. */
    void letGoOfSteady(Kernel kernel) {
        int kept = 0;
        for (int i = 0; i < steadySounding; i++) {
            if (!steady[i].hasEnded()) {
                steady[kept++] = steady[i];
            } else {
                kernel.letGo(steady[i]);
            }
        }
        steadySounding = kept;
    }

    /** Lets go of those whose frequencies move and that have ended. */
    void letGoOfMoving() {
        int kept = 0;
        for (int i = 0; i < movingSounding; i++) {
            if (!moving[i].hasEnded()) {
                moving[kept++] = moving[i];
            }
        }
        movingSounding = kept;
    }
}
