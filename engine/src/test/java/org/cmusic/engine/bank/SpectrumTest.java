package org.cmusic.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frame from its spectrum, against sums of sines. */
class SpectrumTest {
    private static final int HIGHEST = Frame.TRANSFORM / 2;

    /** The sum that the transform stands for, at a sample counted from the middle of the frame. */
    private static double sum(float[] real, float[] imaginary, int sample) {
        double sum = 0;
        for (int line = 0; line <= HIGHEST; line++) {
            double angle = 2 * Math.PI * line * sample / Frame.TRANSFORM;
            sum += real[line] * Math.cos(angle) - imaginary[line] * Math.sin(angle);
        }
        return sum;
    }

    @Test
    void theTransformIsTheSumOfAllLines() {
        Random random = new Random(3);
        float[] real = new float[HIGHEST + 1];
        float[] imaginary = new float[HIGHEST + 1];
        for (int i = 0; i <= HIGHEST; i++) {
            real[i] = random.nextFloat() - 0.5f;
            imaginary[i] = random.nextFloat() - 0.5f;
        }
        float[] factors = new float[Frame.LENGTH];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = i % 3 + 1;
        }
        float[][] rows = new float[Frame.ROWS][Row.LENGTH];
        rows[0][7] = 100;
        new RealTransform().add(real, imaginary, 0, factors, rows);
        for (int i = 0; i < Frame.LENGTH; i++) {
            double expected = factors[i] * sum(real, imaginary, i - Frame.MIDDLE) + (i == 7 ? 100 : 0);
            assertThat((double) rows[i / Row.LENGTH][i % Row.LENGTH]).isCloseTo(expected, within(2e-5 * factors[i]));
        }
    }

    /** The lines around a sine, times the window, are the sine. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.5, -0.31, 0, 0.02, 0.5})
    void aFewLinesAreASine(double place) {
        float[] inverse = SpreadWindow.inverse();
        for (int i = 0; i < Frame.LENGTH; i++) {
            double step = 2 * Math.PI * (i - Frame.MIDDLE) / Frame.TRANSFORM;
            double cosine = 0;
            double sine = 0;
            for (int pair = 0; pair < SpreadWindow.LINES / 2; pair++) {
                double above = value(SpreadWindow.polynomial(pair), place);
                double below = value(SpreadWindow.polynomial(pair), -place);
                cosine += (above + below) * Math.cos((pair + 0.5) * step);
                sine += (above - below) * Math.sin((pair + 0.5) * step);
            }
            assertThat(cosine * inverse[i]).isCloseTo(Math.cos(place * step), within(6e-7));
            assertThat(sine * inverse[i]).isCloseTo(Math.sin(place * step), within(6e-7));
        }
    }

    @Test
    void derivativesAreThoseOfThePolynomials() {
        for (int pair = 0; pair < SpreadWindow.LINES / 2; pair++) {
            float[] polynomial = SpreadWindow.polynomial(pair);
            double slope = (value(polynomial, 0.2001) - value(polynomial, 0.1999)) / 0.0002;
            assertThat(value(SpreadWindow.derivative(pair), 0.2)).isCloseTo(slope, within(1e-6));
        }
    }

    private static double value(float[] polynomial, double x) {
        double value = 0;
        for (int power = polynomial.length - 1; power >= 0; power--) {
            value = value * x + polynomial[power];
        }
        return value;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 1023, 1024, 1025, 1026, 2600})
    void partialsSpreadTogetherAsTheyDoOneByOne(int partials) {
        float[] promptReal = new float[HIGHEST];
        float[] promptImaginary = new float[HIGHEST];
        spreadAtRandom(new PromptSpread(promptReal, promptImaginary), partials);
        float[] batchReal = new float[HIGHEST];
        float[] batchImaginary = new float[HIGHEST];
        spreadAtRandom(new BatchSpread(batchReal, batchImaginary), partials);
        double power = 0;
        double difference = 0;
        for (int line = 0; line < HIGHEST; line++) {
            power += Math.pow(promptReal[line], 2) + Math.pow(promptImaginary[line], 2);
            difference += Math.pow(promptReal[line] - batchReal[line], 2);
            difference += Math.pow(promptImaginary[line] - batchImaginary[line], 2);
        }
        assertThat(power).isPositive();
        assertThat(difference).isLessThan(1e-12 * power);
    }

    private static void spreadAtRandom(Spread spread, int partials) {
        Random random = new Random(8);
        for (int i = 0; i < partials; i++) {
            float place = random.nextFloat() - 0.5f;
            int line = SpreadWindow.LINES + random.nextInt(HIGHEST - 2 * SpreadWindow.LINES);
            double phase = 5 * random.nextDouble() - 2.5;
            double amplitude = random.nextDouble() - 0.5;
            double slope = i % 3 == 0 ? 0 : (random.nextDouble() - 0.5) / Frame.MIDDLE;
            double bend = 0.04 * (random.nextDouble() - 0.5) / Frame.MIDDLE / Frame.MIDDLE;
            if (i % 2 == 0) {
                spread.addSteady(place, line, phase, amplitude, slope);
            } else {
                spread.addMoving(place, line, phase, amplitude, slope, bend);
            }
        }
        spread.flush();
    }
}
