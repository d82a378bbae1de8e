package org.cmusic.engine.carl.unit;

/** What a filter of the second order remembers: two inputs and two outputs, in four values in a row of its arguments. */
final class SecondOrderState {
    private final Slot input1;
    private final Slot input2;
    private final Slot output1;
    private final Slot output2;

    SecondOrderState(Arguments arguments, int first) {
        input1 = arguments.slot(first);
        input2 = arguments.slot(first + 1);
        output1 = arguments.slot(first + 2);
        output2 = arguments.slot(first + 3);
    }

    /** The input so many samples ago, 1 or 2. */
    float input(int ago) {
        return ago == 1 ? input1.get() : input2.get();
    }

    /** The output so many samples ago, 1 or 2. */
    float output(int ago) {
        return ago == 1 ? output1.get() : output2.get();
    }

    void shift(float input, float output) {
        output2.set(output1.get());
        output1.set(output);
        input2.set(input1.get());
        input1.set(input);
    }
}
