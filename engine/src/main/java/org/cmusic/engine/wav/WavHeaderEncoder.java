package org.cmusic.engine.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lays out the chunks before the samples. */
final class WavHeaderEncoder {
    static final int TAG_PCM = 1;
    static final int TAG_FLOAT = 3;
    static final int TAG_EXTENSIBLE = 0xFFFE;

    /** What a size of 32 bits says where {@code ds64} has the real one. */
    static final int SEE_DS64 = 0xFFFF_FFFF;

    /** The rest of the identifiers of sample formats, after the tag: {@code xxxxxxxx-0000-0010-8000-00AA00389B71}. */
    static final byte[] FORMAT_FAMILY = {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
    };

    private static final int FRONT_CENTRE = 4;
    private static final int FRONT_LEFT_AND_RIGHT = 3;
    private static final int DS64_SIZE = 28;
    private static final long MOST_IN_32_BITS = 0xFFFF_FFFEL;
    private static final int LONGEST = 128;

    private final WavLayout layout;
    private final long frames;
    private final boolean growing;
    private final ByteBuffer bytes = ByteBuffer.allocate(LONGEST).order(ByteOrder.LITTLE_ENDIAN);

    WavHeaderEncoder(WavLayout layout, long frames, boolean growing) {
        this.layout = layout;
        this.frames = frames;
        this.growing = growing;
    }

    byte[] encode() {
        long data = layout.dataBytes(frames);
        long rest = restSize();
        long riffSize = rest + data + data % 2;
        if (riffSize > MOST_IN_32_BITS) {
            long longer = riffSize + (growing ? 0 : 8 + DS64_SIZE);
            id("RF64").putInt(SEE_DS64);
            id("WAVE");
            id("ds64")
                    .putInt(DS64_SIZE)
                    .putLong(longer)
                    .putLong(data)
                    .putLong(frames)
                    .putInt(0);
            rest(SEE_DS64, SEE_DS64);
        } else {
            id("RIFF").putInt((int) riffSize);
            id("WAVE");
            if (growing) {
                id("JUNK").putInt(DS64_SIZE).put(new byte[DS64_SIZE]);
            }
            rest((int) frames, (int) data);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** What the header adds to the size of the RIFF chunk. */
    private int restSize() {
        int room = growing ? 8 + DS64_SIZE : 0;
        int fact = layout.format().isFloating() ? 12 : 0;
        return 4 + room + 8 + formatSize() + fact + 8;
    }

    private void rest(int factSize, int dataSize) {
        format();
        if (layout.format().isFloating()) {
            id("fact").putInt(4).putInt(factSize);
        }
        id("data").putInt(dataSize);
    }

    private boolean extensible() {
        return layout.channels() > 2 || layout.format() == WavFormat.S24;
    }

    private int formatSize() {
        if (extensible()) {
            return 40;
        }
        return layout.format().isFloating() ? 18 : 16;
    }

    private void format() {
        int size = formatSize();
        int tag = layout.format().isFloating() ? TAG_FLOAT : TAG_PCM;
        int bits = 8 * layout.format().bytes();
        id("fmt ").putInt(size);
        bytes.putShort((short) (extensible() ? TAG_EXTENSIBLE : tag)).putShort((short) layout.channels());
        bytes.putInt(layout.sampleRate()).putInt(layout.sampleRate() * layout.frameBytes());
        bytes.putShort((short) layout.frameBytes()).putShort((short) bits);
        if (size > 16) {
            bytes.putShort((short) (size - 18));
        }
        if (extensible()) {
            bytes.putShort((short) bits)
                    .putInt(loudspeakers())
                    .putShort((short) tag)
                    .put(FORMAT_FAMILY);
        }
    }

    private int loudspeakers() {
        return switch (layout.channels()) {
            case 1 -> FRONT_CENTRE;
            case 2 -> FRONT_LEFT_AND_RIGHT;
            default -> 0;
        };
    }

    private ByteBuffer id(String name) {
        return bytes.put(name.getBytes(StandardCharsets.US_ASCII));
    }
}
