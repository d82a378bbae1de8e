package org.cmusic.engine.carl.unit;

/**
 * {@code splice out amp incr s channel start end position d old older oldest}: reads a sound file from that frame between
 * two where it best goes on from the last three samples that another splice left; behind the end of the file is silence.
 */
final class Splice implements Unit {
    private static final int MOST_FRAMES = 1 << 20;

    private final Slot out;
    private final Slot amplitude;
    private final Slot increment;
    private final Sound sound;
    private final Slot channel;
    private final Slot start;
    private final Slot end;
    private final Slot position;
    private final Slot old;
    private final Slot older;
    private final Slot oldest;
    private boolean begun;

    Splice(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        increment = arguments.slot(2);
        sound = arguments.sound(3);
        channel = arguments.slot(4);
        start = arguments.slot(5);
        end = arguments.slot(6);
        position = arguments.slot(7);
        old = arguments.slot(9);
        older = arguments.slot(10);
        oldest = arguments.slot(11);
    }

    @Override
    public void play(int count) {
        if (!begun) {
            begun = true;
            position.set(start.get() < end.get() ? best() : start.get());
        }
        double frame = position.get();
        for (int i = 0; i < count; i++) {
            float sample = frame < sound.frames() ? between(frame) : 0;
            oldest.set(older.get());
            older.set(old.get());
            old.set(amplitude.get(i) * sample);
            out.set(i, old.get());
            frame += increment.get(i);
        }
        position.set((float) frame);
    }

    /** The frame whose next two samples come nearest to those that the last three lead to expect. */
    private float best() {
        double first = 2.5 * old.get() - 2. * older.get() + .5 * oldest.get();
        double second = 5. * old.get() - 6. * older.get() + 2. * oldest.get();
        float step = increment.get();
        float found = start.get();
        double least = Double.MAX_VALUE;
        float frame = start.get();
        for (int n = 0; n < MOST_FRAMES && frame < end.get(); n++, frame += step) {
            double misfit = 4 * Math.abs(amplitude.get() * between(frame) - first)
                    + Math.abs(amplitude.get() * between(frame + step) - second);
            if (misfit < least) {
                least = misfit;
                found = frame;
            }
        }
        return found;
    }

    private float between(double frame) {
        long whole = (long) frame;
        int number = Math.max(0, Math.min((int) channel.get(), sound.channels()) - 1);
        float here = sound.at(whole, number);
        return (float) (here + (sound.at(whole + 1, number) - here) * (frame - whole));
    }
}
