package org.cmusic.engine.carl.unit;

/** {@code map out in inmin inmax outmin outmax clip}: a range laid on another by a line; clip other than zero holds its ends. */
final class Mapping implements Unit {
    private final Slot out;
    private final Slot in;
    private final Slot inLow;
    private final Slot inHigh;
    private final Slot outLow;
    private final Slot outHigh;
    private final Slot clip;

    Mapping(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        inLow = arguments.slot(2);
        inHigh = arguments.slot(3);
        outLow = arguments.slot(4);
        outHigh = arguments.slot(5);
        clip = arguments.slot(6);
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            float low = inLow.get(i);
            float high = inHigh.get(i);
            float x = in.get(i);
            if (clip.get() != 0) {
                x = x > high ? high : x;
                x = x < low ? low : x;
            }
            float from = outLow.get(i);
            out.set(i, from + (outHigh.get(i) - from) * (x - low) / (high - low));
        }
    }
}
