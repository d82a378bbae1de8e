package org.cmusic.engine.unit;

/**
 * {@code bandpass(input, freq, q)}: a second-order band pass of constant peak gain.
 *
 * <p>H(s) = (s/q) / (s² + s/q + 1) under the bilinear transform prewarped at {@code freq}: gain 1 at {@code freq}, 0 at
 * 0 Hz and at half the sample rate; q is the centre over the width at -3 dB. Each sample may have its own {@code freq},
 * in hertz, and {@code q} (see {@link StateVariableFilter}).
 */
final class Bandpass extends SecondOrderFilter {
    Bandpass(UnitSettings settings) {
        super(settings);
    }

    @Override
    double response(StateVariableFilter filter) {
        return filter.band();
    }
}
