package org.cmusic.engine.unit;

/** A filter of second order with the inputs {@code input, freq, q}, any of which may differ at each sample. */
abstract class SecondOrderFilter implements Unit {
    private final StateVariableFilter filter;

    SecondOrderFilter(UnitSettings settings) {
        filter = new StateVariableFilter(settings.sampleRate());
    }

    /** Which of the filter's responses is heard. */
    abstract double response(StateVariableFilter filter);

    @Override
    public final void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        double[] freq = inputs[1];
        double[] q = inputs[2];
        for (int n = 0; n < count; n++) {
            filter.tune(freq[n], q[n]);
            filter.advance(input[n]);
            out[n] = response(filter);
        }
    }
}
