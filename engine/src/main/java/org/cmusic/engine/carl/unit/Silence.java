package org.cmusic.engine.carl.unit;

/**
 * {@code test condition action sig level time count}: ends the note when the signal has not gone above the level for a
 * time in seconds; condition and action are 1 or nothing happens.
 */
final class Silence implements Unit {
    private final Slot condition;
    private final Slot action;
    private final Slot signal;
    private final Slot level;
    private final Slot time;
    private final Slot quiet;
    private final NoteCells note;
    private final long rate;

    Silence(Arguments arguments) {
        condition = arguments.slot(0);
        action = arguments.slot(1);
        signal = arguments.slot(2);
        level = arguments.slot(3);
        time = arguments.slot(4);
        quiet = arguments.slot(5);
        note = arguments.note();
        rate = arguments.studio().rate();
    }

    @Override
    public void play(int count) {
        if (condition.get() != 1) {
            return;
        }
        float samples = time.get() * rate;
        for (int i = 0; i < count; i++) {
            quiet.set(Math.abs(signal.get(i)) > level.get(i) ? 0 : quiet.get() + 1);
            if (quiet.get() > samples) {
                end();
                return;
            }
        }
    }

    private void end() {
        if (action.get() == 1) {
            note.die();
        }
    }
}
