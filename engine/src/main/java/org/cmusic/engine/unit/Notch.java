package org.cmusic.engine.unit;

/**
 * {@code notch(input, freq, q)}: a second-order band reject.
 *
 * <p>H(s) = (s² + 1) / (s² + s/q + 1) under the bilinear transform prewarped at {@code freq}: gain 0 at {@code freq}, 1
 * at 0 Hz and at half the sample rate; q is the centre over the width at -3 dB. Each sample may have its own {@code
 * freq}, in hertz, and {@code q} (see {@link StateVariableFilter}).
 */
final class Notch extends SecondOrderFilter {
    Notch(UnitSettings settings) {
        super(settings);
    }

    @Override
    double response(StateVariableFilter filter) {
        return filter.notch();
    }
}
