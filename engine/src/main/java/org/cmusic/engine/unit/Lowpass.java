package org.cmusic.engine.unit;

/**
 * {@code lowpass(input, freq, q)}: a second-order low pass.
 *
 * <p>H(s) = 1 / (s² + s/q + 1) under the bilinear transform prewarped at {@code freq}: gain 1 at 0 Hz, q at {@code
 * freq}, then -12 dB an octave; q = 0.7071 is the flattest (Butterworth). Each sample may have its own {@code freq}, in
 * hertz, and {@code q} (see {@link StateVariableFilter}).
 */
final class Lowpass extends SecondOrderFilter {
    Lowpass(UnitSettings settings) {
        super(settings);
    }

    @Override
    double response(StateVariableFilter filter) {
        return filter.low();
    }
}
