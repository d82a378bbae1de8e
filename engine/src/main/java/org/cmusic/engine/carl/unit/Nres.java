package org.cmusic.engine.carl.unit;

/**
 * {@code nres out in gain cf bw} and ten states: a resonator of constant gain at its centre, two poles and two zeros. What
 * it remembers of its input is read after the output is written: in place, where both are one block, it remembers the
 * output instead. J. O. Smith and J. B. Angell, A Constant-Gain Digital Resonator, CMJ 6 (1982).
 */
final class Nres implements Unit {
    private final Slot out;
    private final Slot in;
    private final Slot gain;
    private final Slot centre;
    private final Slot bandwidth;
    private final Slot lastBandwidth;
    private final Slot lastCentre;
    private final SecondOrderState state;
    private final Slot radius;
    private final Slot scale;
    private final Slot c1;
    private final Slot c2;
    private final Studio studio;

    Nres(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        gain = arguments.slot(2);
        centre = arguments.slot(3);
        bandwidth = arguments.slot(4);
        lastBandwidth = arguments.slot(5);
        lastCentre = arguments.slot(6);
        state = new SecondOrderState(arguments, 7);
        radius = arguments.slot(11);
        scale = arguments.slot(12);
        c1 = arguments.slot(13);
        c2 = arguments.slot(14);
        studio = arguments.studio();
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            if (bandwidth.get(i) != lastBandwidth.get() || centre.get(i) != lastCentre.get()) {
                tune(bandwidth.get(i), centre.get(i));
            }
            out.set(
                    i,
                    gain.get(i) * scale.get() * (in.get(i) - radius.get() * state.input(2))
                            + c1.get() * state.output(1)
                            + c2.get() * state.output(2));
            state.shift(in.get(i), out.get(i));
        }
    }

    private void tune(float width, float frequency) {
        lastBandwidth.set(width);
        lastCentre.set(frequency);
        float r = (float) StrictMath.exp(width * (-Math.PI / studio.functionLength()));
        radius.set(r);
        scale.set((float) (1. - r));
        c1.set((float) (2 * r * StrictMath.cos(frequency * (2 * Math.PI / studio.functionLength()))));
        c2.set(-(r * r));
    }
}
