package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {

    @Test
    void isTheNumberThatThePlatformReads() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(10);
            long digits = random.nextLong() % (long) Math.pow(10, 1 + random.nextInt(PlainDecimal.MOST_DIGITS - 1));
            String text = BigDecimal.valueOf(digits, decimals).toPlainString();
            int power = random.nextInt(60) - 30;
            double wanted = new BigDecimal(text).scaleByPowerOfTen(power).doubleValue();
            PlainDecimal.of(text)
                    .ifPresent(
                            plain -> assertThat(plain.times10(power)).as(text).isEqualTo(wanted));
            assertThat(PlainDecimal.of(text).isPresent())
                    .as(text)
                    .isEqualTo(text.replaceAll("[-.]", "").length() <= PlainDecimal.MOST_DIGITS);
        }
    }

    @Test
    void theNearestDoubleIsThatOfThePlatform() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            long digits = random.nextLong() >>> 1 + random.nextInt(62);
            String plain = BigDecimal.valueOf(digits, random.nextInt(25)).toPlainString();
            String text = "0".repeat(random.nextInt(3)) + plain + (i % 7 == 0 ? "e-" + random.nextInt(30) : "");
            assertThat(PlainDecimal.nearest(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @Test
    void isItsDigitsOverItsDivisor() {
        assertThat(PlainDecimal.of("-0.250")).contains(new PlainDecimal(-250, 3));
        assertThat(new PlainDecimal(-250, 3).divisor()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.", ".5", "-.5", "+1", "1e3", "1.2.3", "--1", "1/2", "1234567890123456789"})
    void isNoOtherText(String text) {
        assertThat(PlainDecimal.of(text)).isEmpty();
    }
}
