package org.cmusic.model;

import java.util.Objects;
import org.apache.commons.math3.fraction.BigFraction;

/** A degree of a scale, as its distance from the first. */
public sealed interface ScaleInterval {

    /** The frequency ratio, above zero. */
    double factor();

    /** The distance in cents; 1200 is an octave. */
    double cents();

    /**
     * A distance in cents.
     *
     * @param cents any finite number
     */
    record Cents(double cents) implements ScaleInterval {
        @Override
        public double factor() {
            return Units.ratioOfCents(cents);
        }
    }

    /**
     * A ratio of whole numbers.
     *
     * @param ratio above zero
     */
    record Ratio(BigFraction ratio) implements ScaleInterval {

        /** @throws IllegalArgumentException if the ratio is not above zero */
        public Ratio {
            Objects.requireNonNull(ratio, "ratio");
            if (ratio.getNumerator().signum() <= 0) {
                throw new IllegalArgumentException("a ratio is above zero, not " + ratio);
            }
        }

        /** The ratio {@code numerator / denominator}. */
        public static Ratio of(long numerator, long denominator) {
            return new Ratio(new BigFraction(numerator).divide(denominator));
        }

        @Override
        public double factor() {
            return ratio.doubleValue();
        }

        @Override
        public double cents() {
            return Units.centsOfRatio(factor());
        }
    }
}
