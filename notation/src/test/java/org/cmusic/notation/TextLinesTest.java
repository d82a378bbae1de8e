package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\ntwo\n\nfour",
                "one\r\ntwo\r\n\r\nfour\r\n",
                "one\rtwo\r\rfour\r",
                "\uFEFFone\ntwo\r\n\rfour\n"
            })
    void linesEndInAnyOfTheUsualWays(String text) {
        assertThat(TextLines.of(text.getBytes(StandardCharsets.UTF_8))).containsExactly("one", "two", "", "four");
    }

    @Test
    void aFileOfNothingHasNoLinesAndAnEndAloneIsOne() {
        assertThat(TextLines.of(new byte[0])).isEmpty();
        assertThat(TextLines.of(new byte[] {'\n'})).containsExactly("");
        assertThat(TextLines.of(new byte[] {'\r', '\n'})).containsExactly("");
        assertThat(TextLines.of(new byte[] {'\n', '\r'})).containsExactly("", "");
    }

    @Test
    void bytesThatAreNoUtf8AreLatin1() {
        assertThat(TextLines.of("Dvořák\nTäuscht".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Dvořák", "Täuscht");
        assertThat(TextLines.of("Täuscht\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("Täuscht");
    }

    @Test
    void anyMixtureIsDividedAsThePatternOfEndsSays() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                text.append("ab\r\n".charAt(random.nextInt(4)));
            }
            List<String> lines = new ArrayList<>(List.of(text.toString().split("\r\n|\r|\n", -1)));
            if (lines.get(lines.size() - 1).isEmpty()) {
                lines.remove(lines.size() - 1);
            }
            assertThat(TextLines.of(text.toString().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(lines);
        }
    }
}
