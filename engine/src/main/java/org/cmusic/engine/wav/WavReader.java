package org.cmusic.engine.wav;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a WAV file block by block, in constant memory. */
public final class WavReader implements Closeable {
    private static final int FRAMES_AT_ONCE = 2048;

    private final SeekableByteChannel file;
    private final WavHeader header;
    private final ByteBuffer bytes;
    private long read;

    private WavReader(SeekableByteChannel file) throws IOException {
        this.file = file;
        header = WavHeader.read(file);
        bytes = ByteBuffer.allocate(FRAMES_AT_ONCE * header.layout().frameBytes())
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Opens a file.
     *
     * @throws WavException if it is not a WAV file that can be read
     */
    public static WavReader open(Path path) throws IOException {
        SeekableByteChannel file = Files.newByteChannel(path);
        try {
            return new WavReader(file);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /** What stands before the samples. */
    public WavHeader header() {
        return header;
    }

    /**
     * Reads the next frames.
     *
     * @param channels a block for each channel, which take samples with full scale from -1 to 1
     * @param count how many frames to read at most
     * @return how many were read; 0 only at the end, or for a count of 0
     */
    public int read(double[][] channels, int count) throws IOException {
        int wanted = (int) Math.min(count, header.frames() - read);
        for (int first = 0; first < wanted; first += FRAMES_AT_ONCE) {
            int some = Math.min(FRAMES_AT_ONCE, wanted - first);
            fill(some * header.layout().frameBytes());
            decode(channels, first, some);
        }
        read += wanted;
        return wanted;
    }

    private void fill(int count) throws IOException {
        bytes.clear().limit(count);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        bytes.flip();
    }

    private void decode(double[][] channels, int first, int count) {
        for (int i = 0; i < count; i++) {
            for (int channel = 0; channel < header.layout().channels(); channel++) {
                channels[channel][first + i] = sample();
            }
        }
    }

    private double sample() {
        return switch (header.layout().format()) {
            case S16 -> bytes.getShort() * 0x1.0p-15;
            case S24 -> (Short.toUnsignedInt(bytes.getShort()) | bytes.get() << 16) * 0x1.0p-23;
            case F32 -> bytes.getFloat();
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
