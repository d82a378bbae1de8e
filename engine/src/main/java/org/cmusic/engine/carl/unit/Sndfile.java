package org.cmusic.engine.carl.unit;

/**
 * {@code sndfile out amp incr s channel start end position d}: reads a channel of a sound file, from 1, at an increment in
 * frames a sample, around and around from a frame to a frame; an end of zero or below is the end of the file. Outside the
 * file is silence.
 */
final class Sndfile implements Unit {
    private final Slot out;
    private final Slot amplitude;
    private final Slot increment;
    private final Sound sound;
    private final Slot channel;
    private final Slot start;
    private final Slot end;
    private final Slot position;
    private boolean begun;

    Sndfile(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        increment = arguments.slot(2);
        sound = arguments.sound(3);
        channel = arguments.slot(4);
        start = arguments.slot(5);
        end = arguments.slot(6);
        position = arguments.slot(7);
    }

    @Override
    public void play(int count) {
        if (!begun) {
            begun = true;
            position.set(start.get());
        }
        if (end.get() <= 0) {
            end.set(sound.frames() - 1);
        }
        double frame = position.get();
        for (int i = 0; i < count; i++) {
            float from = start.get(i);
            float to = end.get(i);
            out.set(i, amplitude.get(i) * sample(frame, from, to));
            frame = around(frame + increment.get(i), from, to);
        }
        position.set((float) frame);
    }

    /** Between two frames on a line; behind the last frame comes the first. */
    private float sample(double frame, float from, float to) {
        long whole = (long) frame;
        float here = at(whole);
        if (whole == frame) {
            return here;
        }
        float next = at(frame + 1 <= to ? whole + 1 : (long) from);
        return (float) (here + (next - here) * (frame - Math.floor(frame)));
    }

    private float at(long frame) {
        return sound.at(frame, Math.max(0, Math.min((int) channel.get(), sound.channels()) - 1));
    }

    /** Between the end and the start there is a frame's way too, on which a place stays. */
    private static double around(double frame, float from, float to) {
        float length = to - from + 1;
        double inside = frame > to ? frame - length : frame;
        return inside < from ? inside + length : inside;
    }
}
