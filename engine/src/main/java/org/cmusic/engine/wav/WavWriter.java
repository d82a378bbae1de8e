package org.cmusic.engine.wav;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/** Writes a WAV file block by block, in constant memory. Closing it completes the file and closes what it was given. */
public final class WavWriter implements Closeable {
    private static final int FRAMES_AT_ONCE = 2048;

    /** Frames go to the file in such portions. */
    private static final int FRAMES_HELD = 16_384;

    /** What is left to do once all frames are written. */
    private interface Ending {
        void complete(long frames) throws IOException;
    }

    private final WavLayout layout;
    private final OutputStream out;
    private final Ending ending;
    private final SampleEncoder encoder;
    private final ByteBuffer bytes;
    private long frames;
    private boolean closed;

    private WavWriter(OutputStream out, WavLayout layout, Dither dither, Ending ending) {
        this.out = out;
        this.layout = layout;
        this.ending = ending;
        encoder = new SampleEncoder(layout, dither);
        bytes = ByteBuffer.allocate(FRAMES_HELD * layout.frameBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A file whose length is known before it sounds, on any stream.
     *
     * @param frames exactly as many will be written; closing after any other number is an {@link IllegalStateException}
     */
    public static WavWriter ofLength(OutputStream out, WavLayout layout, long frames, Dither dither)
            throws IOException {
        out.write(WavHeader.encode(layout, frames, false));
        return new WavWriter(out, layout, dither, written -> {
            if (written != frames) {
                throw new IllegalStateException(frames + " frames were announced and " + written + " written");
            }
        });
    }

    /** A file of a length that shows in the end, from the start of a channel; its header is mended on closing. */
    public static WavWriter growing(SeekableByteChannel file, WavLayout layout, Dither dither) throws IOException {
        file.position(0);
        OutputStream out = Channels.newOutputStream(file);
        out.write(WavHeader.encode(layout, 0, true));
        return new WavWriter(out, layout, dither, written -> {
            file.position(0);
            out.write(WavHeader.encode(layout, written, true));
        });
    }

    /**
     * Appends frames.
     *
     * @param channels a block for each channel, full scale from -1 to 1; samples 0 to {@code count} - 1 are written
     * @throws IllegalStateException if a sample is not a finite number
     */
    public void write(double[][] channels, int count) throws IOException {
        for (int first = 0; first < count; first += FRAMES_AT_ONCE) {
            int some = Math.min(FRAMES_AT_ONCE, count - first);
            if (bytes.remaining() < some * layout.frameBytes()) {
                flush();
            }
            encoder.encode(channels, first, some, frames, bytes);
            frames += some;
        }
    }

    private void flush() throws IOException {
        out.write(bytes.array(), 0, bytes.position());
        bytes.clear();
    }

    /** How many frames have been written. */
    public long frames() {
        return frames;
    }

    /** How many samples of all channels lay beyond full scale and were clipped; floating-point files clip none. */
    public long clippedSamples() {
        return encoder.clipped();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            flush();
            if (layout.dataBytes(frames) % 2 == 1) {
                out.write(0);
            }
            ending.complete(frames);
        }
    }
}
