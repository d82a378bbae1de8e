package org.cmusic.engine.carl.unit;

/**
 * {@code version out amp incr s channel a b c d tau rate frequency} and five states: plays a recorded note at another pitch
 * and length: from frame a, around between b and c for as long as needed, then on from c to d; all joints cross-fade over
 * tau frames. Rate and frequency are those of the recording, the frequency as an increment.
 */
final class Version implements Unit {
    private static final int MOST_STEPS = 4096;

    private final Slot out;
    private final Slot amplitude;
    private final Slot increment;
    private final Sound sound;
    private final Slot channel;
    private final Slot start;
    private final Slot loopStart;
    private final Slot loopEnd;
    private final Slot end;
    private final Slot overlap;
    private final Slot recordedRate;
    private final Slot recordedIncrement;
    private final long rate;
    private final float noteSamples;
    private boolean begun;
    private long frame;
    private long step;
    private float now;
    private float before;
    private float sum;

    Version(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        increment = arguments.slot(2);
        sound = arguments.sound(3);
        channel = arguments.slot(4);
        start = arguments.slot(5);
        loopStart = arguments.slot(6);
        loopEnd = arguments.slot(7);
        end = arguments.slot(8);
        overlap = arguments.slot(9);
        recordedRate = arguments.slot(10);
        recordedIncrement = arguments.slot(11);
        rate = arguments.studio().rate();
        noteSamples = arguments.note().duration() * rate;
    }

    @Override
    public void play(int count) {
        if (!begun) {
            begun = true;
            frame = (long) start.get();
        }
        float recorded = recordedRate.get() / (rate * recordedIncrement.get());
        for (int i = 0; i < count; i++) {
            float speed = increment.get(i) * recorded;
            for (int n = 0; n < MOST_STEPS && Math.floor(sum) >= step; n++, step++) {
                before = now;
                now = next(speed);
            }
            out.set(i, (float) (amplitude.get(i) * (before + (now - before) * (sum - Math.floor(sum)))));
            sum += speed;
        }
    }

    private float next(float speed) {
        long fade = (long) overlap.get();
        long loopFrom = (long) (loopStart.get() - fade / 2);
        long loopTo = (long) (loopEnd.get() - fade / 2);
        long length = (long) (noteSamples * speed);
        long fallsAt = (long) (length - (end.get() - loopEnd.get() + fade / 2));
        if (step >= fallsAt) {
            return falling(step - fallsAt, loopTo, fade, length - fade - 1);
        }
        if (step < fade) {
            return step / (float) fade * at(frame++);
        }
        frame = frame == loopTo ? loopFrom : frame;
        return frame >= loopFrom && step >= loopTo ? looping(loopFrom, loopTo, fade) : at(frame++);
    }

    private float falling(long since, long loopTo, long fade, long fadesAt) {
        if (since < fade) {
            float share = since / (float) fade;
            return (float) (1.0 - share) * at(frame++) + share * at(since + loopTo);
        }
        float share = step > fadesAt ? (float) (1.0 - (step - fadesAt) / (float) fade) : 1;
        return share * at(since + loopTo);
    }

    private float looping(long loopFrom, long loopTo, long fade) {
        long since = frame - loopFrom;
        if (since >= fade) {
            return at(frame++);
        }
        float share = since / (float) fade;
        return (float) (1.0 - share) * at(since + loopTo) + share * at(frame++);
    }

    private float at(long place) {
        return sound.at(place, Math.max(0, Math.min((int) channel.get(), sound.channels()) - 1));
    }
}
