package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConferenceMatrixTest {
    private static final int ORDER = ConferenceMatrix.ORDER;

    private static double[] times(double[] values) {
        double[] mixed = new double[ORDER];
        ConferenceMatrix.multiply(values, mixed);
        return mixed;
    }

    private static double[][] columns() {
        double[][] columns = new double[ORDER][];
        for (int j = 0; j < ORDER; j++) {
            double[] unit = new double[ORDER];
            unit[j] = 1;
            columns[j] = times(unit);
        }
        return columns;
    }

    @Test
    void keepsTheEnergy() {
        double[][] columns = columns();
        for (int i = 0; i < ORDER; i++) {
            for (int j = 0; j < ORDER; j++) {
                double product = 0;
                for (int k = 0; k < ORDER; k++) {
                    product += columns[i][k] * columns[j][k];
                }
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-15));
            }
        }
    }

    @Test
    void isSkewWithNothingInTheDiagonal() {
        double[][] columns = columns();
        for (int i = 0; i < ORDER; i++) {
            for (int j = 0; j < ORDER; j++) {
                assertThat(columns[i][j]).isEqualTo(-columns[j][i]);
                assertThat(Math.abs(columns[i][j])).isEqualTo(i == j ? 0 : 1 / Math.sqrt(15));
            }
        }
    }

    @Test
    void theSignsOfTheNetworkLetNoLineStandOut() {
        double[] in = FeedbackDelayNetwork.INPUT_SIGNS;
        double[] out = FeedbackDelayNetwork.OUTPUT_SIGNS;
        double[] before = times(in);
        double[] after = times(out);
        int different = 0;
        int standing = 0;
        for (int k = 0; k < ORDER; k++) {
            different += in[k] == out[k] ? 0 : 1;
            double repeat = (out[k] * after[k] - in[k] * before[k]) / ORDER;
            standing += Math.abs(repeat) > 1e-12 ? 1 : 0;
            assertThat(Math.abs(repeat)).isLessThan(1.0 / 15);
        }
        assertThat(different).isEqualTo(ORDER / 2);
        assertThat(standing).isEqualTo(4);
    }
}
