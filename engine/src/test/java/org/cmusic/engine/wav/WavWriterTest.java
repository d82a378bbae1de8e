package org.cmusic.engine.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WavWriterTest {
    @TempDir
    private Path folder;

    private static double[][] noise(int channels, int frames) {
        Random random = new Random(channels);
        double[][] blocks = new double[channels][];
        Arrays.setAll(blocks, channel -> random.doubles(frames, -0.99, 0.99).toArray());
        return blocks;
    }

    private static byte[] written(WavLayout layout, Dither dither, double[][] channels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WavWriter writer = WavWriter.ofLength(out, layout, channels[0].length, dither)) {
            writer.write(channels, channels[0].length);
        }
        return out.toByteArray();
    }

    private static byte[] samples(WavLayout layout, byte[] file, int frames) {
        int size = (int) layout.dataBytes(frames);
        int end = file.length - size % 2;
        return Arrays.copyOfRange(file, end - size, end);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("sound.wav"), bytes);
    }

    static List<WavLayout> layouts() {
        List<WavLayout> layouts = new ArrayList<>();
        for (WavFormat format : WavFormat.values()) {
            for (int channels = 1; channels <= WavLayout.MOST_CHANNELS; channels++) {
                layouts.add(new WavLayout(format, channels, 8000 * channels * 3));
            }
        }
        return layouts;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void whatIsWrittenIsReadBack(WavLayout layout) throws IOException {
        double[][] sound = noise(layout.channels(), 4999);
        double[][] back = new double[layout.channels()][5000];
        try (WavReader reader = WavReader.open(file(written(layout, Dither.none(), sound)))) {
            assertThat(reader.header().layout()).isEqualTo(layout);
            assertThat(reader.header().frames()).isEqualTo(4999);
            assertThat(reader.read(back, 5000)).isEqualTo(4999);
            assertThat(reader.read(back, 5000)).isZero();
        }
        double step = Math.scalb(
                0.5,
                layout.format().isFloating() ? -24 : 1 - 8 * layout.format().bytes());
        for (int channel = 0; channel < layout.channels(); channel++) {
            for (int i = 0; i < 4999; i++) {
                assertThat(back[channel][i]).isCloseTo(sound[channel][i], within(step));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aGrowingFileHasTheSameSamples(WavLayout layout) throws IOException {
        double[][] sound = noise(layout.channels(), 333);
        Path path = folder.resolve("growing.wav");
        try (SeekableByteChannel channel =
                        Files.newByteChannel(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                WavWriter writer = WavWriter.growing(channel, layout, Dither.none())) {
            writer.write(sound, 333);
        }
        byte[] growing = Files.readAllBytes(path);
        try (WavReader reader = WavReader.open(path)) {
            assertThat(reader.header().frames()).isEqualTo(333);
        }
        byte[] known = written(layout, Dither.none(), sound);
        assertThat(growing.length).isEqualTo(known.length + 36).isEven();
        assertThat(samples(layout, growing, 333)).isEqualTo(samples(layout, known, 333));
        assertThat(ByteBuffer.wrap(growing).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(growing.length - 8);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void javaReadsIt(WavLayout layout) throws Exception {
        double[][] sound = noise(layout.channels(), 100);
        byte[] file = written(layout, Dither.none(), sound);
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            AudioFormat format = in.getFormat();
            assertThat(format.getChannels()).isEqualTo(layout.channels());
            assertThat(format.getSampleRate()).isEqualTo(layout.sampleRate());
            assertThat(format.getSampleSizeInBits())
                    .isEqualTo(8 * layout.format().bytes());
            assertThat(format.getEncoding())
                    .isEqualTo(
                            layout.format().isFloating()
                                    ? AudioFormat.Encoding.PCM_FLOAT
                                    : AudioFormat.Encoding.PCM_SIGNED);
            assertThat(in.getFrameLength()).isEqualTo(100);
            assertThat(in.readAllBytes()).isEqualTo(samples(layout, file, 100));
        }
    }

    @Test
    void theSizeOfTheBlocksChangesNoByte() throws IOException {
        WavLayout layout = new WavLayout(WavFormat.S16, 2, 48_000);
        double[][] sound = noise(2, 6000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WavWriter writer = WavWriter.ofLength(out, layout, 6000, Dither.triangular(7, 0))) {
            for (int start = 0; start < 6000; start += 60) {
                int from = start;
                double[][] block = new double[2][];
                Arrays.setAll(block, channel -> Arrays.copyOfRange(sound[channel], from, from + 60));
                writer.write(block, 60);
            }
        }
        assertThat(out.toByteArray()).isEqualTo(written(layout, Dither.triangular(7, 0), sound));
    }

    @Test
    void aSliceHasTheBytesOfThatStretchOfTheWhole() throws IOException {
        WavLayout layout = new WavLayout(WavFormat.S16, 2, 48_000);
        double[][] sound = noise(2, 1000);
        byte[] whole = samples(layout, written(layout, Dither.triangular(5, 0), sound), 1000);
        double[][] part = new double[2][];
        Arrays.setAll(part, channel -> Arrays.copyOfRange(sound[channel], 300, 700));
        byte[] slice = samples(layout, written(layout, Dither.triangular(5, 300), part), 400);
        assertThat(slice).isEqualTo(Arrays.copyOfRange(whole, 1200, 2800));
    }

    @ParameterizedTest
    @CsvSource({"S16, 32768", "S24, 8388608"})
    void halvesAreRoundedToEvenAndWhatLiesBeyondFullScaleIsClippedAndCounted(WavFormat format, double scale)
            throws IOException {
        double[] sound = {0, 0.5 / scale, 1.5 / scale, -0.5 / scale, -2.5 / scale, 1, -1, 1.0001, -1.0001, 9, 0.25};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WavLayout layout = new WavLayout(format, 1, 44_100);
        try (WavWriter writer = WavWriter.ofLength(out, layout, sound.length, Dither.none())) {
            writer.write(new double[][] {sound}, sound.length);
            assertThat(writer.clippedSamples()).isEqualTo(3);
        }
        double[][] back = new double[1][sound.length];
        try (WavReader reader = WavReader.open(file(out.toByteArray()))) {
            reader.read(back, sound.length);
        }
        double top = 1 - 1 / scale;
        assertThat(back[0]).containsExactly(0, 0, 2 / scale, 0, -2 / scale, top, -1, top, -1, top, 0.25);
    }

    @Test
    void floatingPointIsNotClipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WavLayout layout = new WavLayout(WavFormat.F32, 1, 44_100);
        try (WavWriter writer = WavWriter.ofLength(out, layout, 2, Dither.triangular(1, 0))) {
            writer.write(new double[][] {{-3, 0.1f}}, 2);
            assertThat(writer.clippedSamples()).isZero();
        }
        double[][] back = new double[1][2];
        try (WavReader reader = WavReader.open(file(out.toByteArray()))) {
            reader.read(back, 2);
        }
        assertThat(back[0]).containsExactly(-3, 0.1f);
    }

    @ParameterizedTest
    @EnumSource(WavFormat.class)
    void whatIsNoNumberIsNeverWritten(WavFormat format) {
        WavLayout layout = new WavLayout(format, 2, 44_100);
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            double[][] sound = {{0, 0, 0}, {0, 0, bad}};
            assertThatThrownBy(() -> written(layout, Dither.none(), sound))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("frame 2 of channel 1");
        }
    }

    @Test
    void anotherLengthThanAnnouncedIsAFault() throws IOException {
        WavLayout layout = new WavLayout(WavFormat.S16, 1, 44_100);
        WavWriter writer = WavWriter.ofLength(new ByteArrayOutputStream(), layout, 5, Dither.none());
        writer.write(new double[1][4], 4);
        assertThatThrownBy(writer::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5 frames were announced and 4 written");
    }

    @Test
    void aLayoutOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new WavLayout(WavFormat.S16, 9, 44_100)).hasMessageContaining("1 to 8 channels");
        assertThatThrownBy(() -> new WavLayout(WavFormat.S16, 0, 44_100)).hasMessageContaining("1 to 8 channels");
        assertThatThrownBy(() -> new WavLayout(WavFormat.S16, 1, 99)).hasMessageContaining("100 to 192000 Hz");
    }
}
