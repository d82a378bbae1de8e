package org.cmusic.grammar.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8StreamTest {

    /** Java's decoder makes one replacement of an encoded surrogate, where the standard makes three. */
    private static final byte BEFORE_SURROGATES = (byte) 0xED;

    private static String read(Utf8Stream stream) {
        StringBuilder text = new StringBuilder();
        for (int codePoint = stream.LA(1); codePoint != IntStream.EOF; codePoint = stream.LA(1)) {
            text.appendCodePoint(codePoint);
            stream.consume();
        }
        return text.toString();
    }

    private static Utf8Stream of(byte[] bytes) {
        return new Utf8Stream(new ByteArrayInputStream(bytes));
    }

    /** Gives one byte at a time, as a slow pipe does. */
    private static InputStream trickle(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target) {
                return super.read(target, 0, 1);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void decodesAsTheEncodingStandardDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            for (int j = 0; j < bytes.length; j++) {
                boolean ascii = random.nextInt(3) == 0 || (byte) (bytes[j] | 0x80) == BEFORE_SURROGATES;
                bytes[j] = ascii ? (byte) random.nextInt(128) : (byte) (bytes[j] | 0x80);
            }
            String wanted = new String(bytes, StandardCharsets.UTF_8);
            assertThat(read(of(bytes))).isEqualTo(wanted);
            assertThat(read(new Utf8Stream(trickle(bytes)))).isEqualTo(wanted);
        }
    }

    @Test
    void anEncodedSurrogateIsThreeMistakes() {
        assertThat(read(of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a'})))
                .isEqualTo("\uFFFD\uFFFD\uFFFDa");
    }

    @Test
    void longTextsSlideThroughTheWindow() {
        String text = "aé日🎵".repeat(100_000);
        assertThat(read(of(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(text);
    }

    @Test
    void aMarkKeepsTheTextOfAToken() {
        Utf8Stream stream = of(("x".repeat(9_000) + "é🎵" + "y".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 9_000; i++) {
            stream.consume();
        }
        int mark = stream.mark();
        int start = stream.index();
        for (int i = 0; i < 15_000; i++) {
            stream.consume();
        }
        assertThat(stream.getText(Interval.of(start, start + 3))).isEqualTo("é🎵yy");
        stream.seek(start + 1);
        assertThat(stream.LA(1)).isEqualTo("🎵".codePointAt(0));
        assertThat(stream.LA(-1)).isEqualTo('é');
        stream.release(mark);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(read(of("\uFEFFcmusic".getBytes(StandardCharsets.UTF_8)))).isEqualTo("cmusic");
    }

    @Test
    void theFirstPlaceThatIsNotUtf8IsKept() {
        Utf8Stream stream = of(new byte[] {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xFC, 'b', (byte) 0xFF});
        assertThat(read(stream)).isEqualTo("aé\uFFFDb\uFFFD");
        assertThat(stream.malformedIndex()).isEqualTo(2);
        assertThat(stream.malformedByte()).isEqualTo(0xFC);
    }

    @Test
    void anEndlessTokenIsRefused() {
        Utf8Stream stream = of(new byte[Utf8Stream.LONGEST_TOKEN + 100_000]);
        stream.mark();
        assertThatThrownBy(() -> read(stream)).isInstanceOf(Utf8Stream.TokenTooLongException.class);
    }
}
