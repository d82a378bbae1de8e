package org.cmusic.engine.carl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cmusic.engine.carl.unit.Sound;
import org.cmusic.engine.wav.WavReader;

/**
 * A file of samples: WAV; or a sound file of the Berkeley and IRCAM systems, whose header of 1024 bytes begins with a magic
 * number; or numbers in single precision with no header, least byte first.
 */
final class SoundFile {
    private static final int HEADER_BYTES = 1024;
    private static final int MAGIC = 107_364;
    private static final int CHANNELS_AT = 8;
    private static final int BYTES_AT = 12;
    private static final float SHORT_SCALE = 32_768;

    private SoundFile() {}

    static Sound read(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length >= 4 && bytes[0] == 'R' && (bytes[1] == 'I' || bytes[1] == 'F')) {
                return wav(path);
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            return bytes.length >= HEADER_BYTES && buffer.getInt(0) == MAGIC ? headed(buffer) : bare(buffer, 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Sound wav(Path path) throws IOException {
        try (WavReader reader = WavReader.open(path)) {
            int channels = reader.header().layout().channels();
            int frames = (int) Math.min(reader.header().frames(), Integer.MAX_VALUE / channels);
            double[][] blocks = new double[channels][frames];
            reader.read(blocks, frames);
            float[] samples = new float[frames * channels];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (float) blocks[i % channels][i / channels];
            }
            return new Sound(samples, channels);
        }
    }

    private static Sound headed(ByteBuffer bytes) {
        int channels = Math.max(1, bytes.getInt(CHANNELS_AT));
        boolean shorts = bytes.getInt(BYTES_AT) == Short.BYTES;
        bytes.position(HEADER_BYTES);
        return shorts ? whole(bytes, channels) : bare(bytes, channels);
    }

    private static Sound whole(ByteBuffer bytes, int channels) {
        float[] samples = new float[bytes.remaining() / Short.BYTES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes.getShort() / SHORT_SCALE;
        }
        return new Sound(samples, channels);
    }

    private static Sound bare(ByteBuffer bytes, int channels) {
        float[] samples = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(samples);
        return new Sound(samples, channels);
    }
}
