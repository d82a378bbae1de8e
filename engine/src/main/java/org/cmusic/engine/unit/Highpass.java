package org.cmusic.engine.unit;

/**
 * {@code highpass(input, freq, q)}: a second-order high pass.
 *
 * <p>H(s) = s² / (s² + s/q + 1) under the bilinear transform prewarped at {@code freq}: gain 0 at 0 Hz, rising 12 dB an
 * octave to q at {@code freq}, then 1; q = 0.7071 is the flattest (Butterworth). Each sample may have its own {@code
 * freq}, in hertz, and {@code q} (see {@link StateVariableFilter}).
 */
final class Highpass extends SecondOrderFilter {
    Highpass(UnitSettings settings) {
        super(settings);
    }

    @Override
    double response(StateVariableFilter filter) {
        return filter.high();
    }
}
