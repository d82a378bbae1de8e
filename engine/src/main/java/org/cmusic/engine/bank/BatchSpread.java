package org.cmusic.engine.bank;

/** Spreads some hundred partials at a time, for long pieces: it takes loops that are compiled. */
final class BatchSpread implements Spread {
    private final float[] real;
    private final float[] imaginary;
    private final SteadyBatch steady = new SteadyBatch();
    private final MovingBatch moving = new MovingBatch();

    /** A spread over lines, of which the real and imaginary parts are given. */
    BatchSpread(float[] real, float[] imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }

    @Override
    public void addSteady(float place, int line, double phase, double amplitude, double slope) {
        if (steady.isFull()) {
            steady.addTo(real, imaginary);
        }
        steady.take(place, line, phase, amplitude, slope);
    }

    @Override
    public void addMoving(
            float place, int line, double phase, double amplitude, double slope, double halfFrequencySlope) {
        if (moving.isFull()) {
            moving.addTo(real, imaginary);
        }
        moving.take(place, line, phase, amplitude, slope, halfFrequencySlope);
    }

    @Override
    public void flush() {
        steady.addTo(real, imaginary);
        moving.addTo(real, imaginary);
    }
}
