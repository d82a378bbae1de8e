package org.cmusic.engine.carl.unit;

/** {@code out in …}: adds a signal to each channel. */
final class Out implements Unit {
    private final Slot[] inputs;
    private final Studio studio;

    Out(Arguments arguments) {
        inputs = arguments.slotsFrom(0);
        studio = arguments.studio();
    }

    @Override
    public void play(int count) {
        float[] output = studio.output();
        int place = 0;
        for (int i = 0; i < count; i++) {
            for (int channel = 0; channel < inputs.length && place < output.length; channel++) {
                output[place++] += inputs[channel].get(i);
            }
        }
    }
}
