package org.cmusic.engine.carl.unit;

/**
 * {@code janus out in front back position}: half waves of a cosine let the sound in and out, so many seconds at the front
 * and at the back of the note. An end of no length changes nothing.
 */
final class Janus implements Unit {
    private final Slot out;
    private final Slot in;
    private final Slot front;
    private final Slot back;
    private final long rate;
    private final long samples;
    private long place;

    Janus(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        front = arguments.slot(2);
        back = arguments.slot(3);
        rate = arguments.studio().rate();
        samples = (int) (arguments.note().duration() * rate);
    }

    @Override
    public void play(int count) {
        int rise = (int) (front.get() * rate);
        int fall = (int) (back.get() * rate);
        for (int i = 0; i < count; i++) {
            out.set(i, shaped(in.get(i), rise, fall));
            place++;
        }
    }

    private float shaped(float sample, int rise, int fall) {
        long fallsAt = samples - fall;
        if (place <= rise) {
            return rise == 0 ? sample : (float) (sample * (.5 * StrictMath.cos(Math.PI + Math.PI * place / rise) + .5));
        }
        if (place >= fallsAt) {
            return fall == 0
                    ? sample
                    : (float) (sample * (.5 * StrictMath.cos(Math.PI * (place - fallsAt) / fall) + .5));
        }
        return sample;
    }
}
