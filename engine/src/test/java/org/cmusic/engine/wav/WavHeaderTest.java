package org.cmusic.engine.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WavHeaderTest {
    private static final long FIVE_GIB = 5L << 30;

    @TempDir
    private Path folder;

    private static String hex(WavLayout layout, long frames, boolean growing) {
        return HexFormat.of().formatHex(WavHeader.encode(layout, frames, growing));
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private WavHeader read(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("header.wav"), bytes);
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            return WavHeader.read(file);
        }
    }

    private static byte[] small() {
        byte[] header = WavHeader.encode(new WavLayout(WavFormat.S16, 1, 44_100), 4, false);
        return Arrays.copyOf(header, header.length + 8);
    }

    @Test
    void plainStereoHasTheClassicHeaderOf44Bytes() {
        assertThat(hex(new WavLayout(WavFormat.S16, 2, 44_100), 1000, false))
                .isEqualTo(ascii("RIFF") + "c40f0000" + ascii("WAVEfmt ") + "10000000" + "0100" + "0200" + "44ac0000"
                        + "10b10200" + "0400" + "1000" + ascii("data") + "a00f0000");
    }

    @Test
    void longerWordsAreExtensible() {
        assertThat(hex(new WavLayout(WavFormat.S24, 1, 48_000), 3, false))
                .isEqualTo(ascii("RIFF") + "46000000" + ascii("WAVEfmt ") + "28000000" + "feff" + "0100" + "80bb0000"
                        + "80320200" + "0300" + "1800" + "1600" + "1800" + "04000000"
                        + "0100000000001000800000aa00389b71" + ascii("data") + "09000000");
    }

    @Test
    void floatingPointHasAFactChunk() {
        assertThat(hex(new WavLayout(WavFormat.F32, 2, 48_000), 10, false))
                .isEqualTo(ascii("RIFF") + "82000000" + ascii("WAVEfmt ") + "12000000" + "0300" + "0200" + "80bb0000"
                        + "00dc0500" + "0800" + "2000" + "0000" + ascii("fact") + "04000000" + "0a000000"
                        + ascii("data") + "50000000");
    }

    @Test
    void moreChannelsThanTwoAreAssignedToNoLoudspeakers() {
        ByteBuffer header = ByteBuffer.wrap(WavHeader.encode(new WavLayout(WavFormat.S16, 6, 48_000), 1, false))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(Short.toUnsignedInt(header.getShort(20))).isEqualTo(0xFFFE);
        assertThat(header.getInt(40)).isZero();
    }

    @ParameterizedTest
    @EnumSource(WavFormat.class)
    void aGrowingHeaderKeepsItsLengthWhenItBecomesRf64(WavFormat format) {
        WavLayout layout = new WavLayout(format, 2, 48_000);
        byte[] small = WavHeader.encode(layout, 10, true);
        byte[] large = WavHeader.encode(layout, FIVE_GIB, true);
        assertThat(large).hasSameSizeAs(small);
        assertThat(new String(small, 12, 4, StandardCharsets.US_ASCII)).isEqualTo("JUNK");
        assertThat(new String(large, 12, 4, StandardCharsets.US_ASCII)).isEqualTo("ds64");
        assertThat(Arrays.copyOfRange(small, 16, 20)).isEqualTo(Arrays.copyOfRange(large, 16, 20));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void beyondFourGibibytesItIsRf64(boolean growing) {
        long frames = FIVE_GIB / 8;
        byte[] bytes = WavHeader.encode(new WavLayout(WavFormat.F32, 2, 96_000), frames, growing);
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RF64");
        assertThat(header.getInt(4)).isEqualTo(-1);
        assertThat(header.getInt(16)).isEqualTo(28);
        assertThat(header.getLong(20)).isEqualTo(bytes.length + FIVE_GIB - 8);
        assertThat(header.getLong(28)).isEqualTo(FIVE_GIB);
        assertThat(header.getLong(36)).isEqualTo(frames);
        assertThat(header.getInt(44)).isZero();
        assertThat(header.getInt(bytes.length - 12)).isEqualTo(-1);
        assertThat(header.getInt(bytes.length - 4)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"2147483629, RIFF", "2147483630, RF64"})
    void theLastLengthThat32BitsHoldIsStillRiff(long frames, String form) {
        byte[] header = WavHeader.encode(new WavLayout(WavFormat.S16, 1, 48_000), frames, false);
        assertThat(new String(header, 0, 4, StandardCharsets.US_ASCII)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSparseFileOfFiveGibibytesIsReadBack(boolean growing) throws IOException {
        WavLayout layout = new WavLayout(WavFormat.S16, 2, 48_000);
        byte[] header = WavHeader.encode(layout, FIVE_GIB / 4, growing);
        Path path = folder.resolve("long.wav");
        try (SeekableByteChannel file = Files.newByteChannel(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            file.write(ByteBuffer.wrap(header));
            file.position(header.length + FIVE_GIB - 1).write(ByteBuffer.wrap(new byte[] {1}));
        }
        try (WavReader reader = WavReader.open(path)) {
            assertThat(reader.header()).isEqualTo(new WavHeader(layout, FIVE_GIB / 4, header.length));
        } finally {
            Files.delete(path);
        }
    }

    @Test
    void foreignChunksAreSkipped() throws IOException {
        byte[] plain = small();
        ByteBuffer bytes = ByteBuffer.allocate(plain.length + 12).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(plain, 0, 12)
                .put("LIST".getBytes(StandardCharsets.US_ASCII))
                .putInt(3)
                .put(new byte[4]);
        bytes.put(plain, 12, plain.length - 12);
        assertThat(read(bytes.array())).isEqualTo(new WavHeader(new WavLayout(WavFormat.S16, 1, 44_100), 4, 56));
    }

    @Test
    void aStreamOfUnknownLengthGoesToTheEndOfTheFile() throws IOException {
        byte[] bytes = small();
        Arrays.fill(bytes, 40, 44, (byte) -1);
        assertThat(read(bytes).frames()).isEqualTo(4);
    }

    @Test
    void damagedAndForeignFilesAreExplained() {
        assertThatThrownBy(() -> read(new byte[0]))
                .isInstanceOf(WavException.class)
                .hasMessageContaining("too short");
        assertThatThrownBy(() -> read("MThd and so on and on".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(WavException.class)
                .hasMessageContaining("neither RIFF nor RF64");
        assertThatThrownBy(() -> read(Arrays.copyOf(small(), 50)))
                .isInstanceOf(WavException.class)
                .hasMessageContaining("promises 8 bytes of samples and 6 are there");
        assertThatThrownBy(() -> read(Arrays.copyOf(small(), 36)))
                .isInstanceOf(WavException.class)
                .hasMessageContaining("no `data` chunk");
        byte[] eightBits = small();
        eightBits[34] = 8;
        assertThatThrownBy(() -> read(eightBits)).hasMessageContaining("8 bits").hasMessageContaining("convert");
        byte[] slow = small();
        Arrays.fill(slow, 24, 28, (byte) 0);
        assertThatThrownBy(() -> read(slow)).hasMessageContaining("sample rate");
    }

    /** No damage to a header makes it anything but a WAV exception or a header. */
    @ParameterizedTest
    @EnumSource(WavFormat.class)
    void anyDamageIsSurvived(WavFormat format) throws IOException {
        byte[] header = WavHeader.encode(new WavLayout(format, 4, 48_000), 0, true);
        for (int place = 0; place < header.length; place++) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] damaged = header.clone();
                damaged[place] = (byte) value;
                try {
                    assertThat(read(damaged).frames()).isNotNegative();
                } catch (WavException explained) {
                    assertThat(explained.getMessage()).contains("WAV");
                }
            }
        }
    }
}
