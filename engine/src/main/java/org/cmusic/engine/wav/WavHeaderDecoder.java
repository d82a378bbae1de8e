package org.cmusic.engine.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the chunks that matter and skips the others. */
final class WavHeaderDecoder {
    private static final int LONGEST_FORMAT = 40;
    private static final int SHORTEST_FORMAT = 16;

    private final SeekableByteChannel file;
    private Optional<WavLayout> layout = Optional.empty();
    private OptionalLong longDataSize = OptionalLong.empty();

    WavHeaderDecoder(SeekableByteChannel file) {
        this.file = file;
    }

    WavHeader decode() throws IOException {
        file.position(0);
        String form = id(read(8, "it is too short"));
        String type = id(read(4, "it is too short"));
        if (!(form.equals("RIFF") || form.equals("RF64")) || !type.equals("WAVE")) {
            throw new WavException("this is not a WAV file: it begins with neither RIFF nor RF64");
        }
        while (true) {
            ByteBuffer head = read(8, "it has no `data` chunk");
            String id = id(head);
            int size = head.getInt();
            if (id.equals("data")) {
                return found(size);
            }
            chunk(id, Integer.toUnsignedLong(size));
        }
    }

    private void chunk(String id, long size) throws IOException {
        long next = file.position() + size + size % 2;
        if (id.equals("fmt ")) {
            layout = Optional.of(layout(size));
        } else if (id.equals("ds64")) {
            ByteBuffer sizes = read(16, "its `ds64` chunk is cut off");
            longDataSize = OptionalLong.of(sizes.getLong(8));
        }
        file.position(next);
    }

    private WavHeader found(int size) throws IOException {
        WavLayout known =
                layout.orElseThrow(() -> new WavException("this WAV file has samples before its `fmt ` chunk"));
        long start = file.position();
        long present = file.size() - start;
        long promised = size == WavHeaderEncoder.SEE_DS64 ? longDataSize.orElse(present) : Integer.toUnsignedLong(size);
        if (promised < 0 || promised > present) {
            throw new WavException("this WAV file is cut off: its header promises " + Long.toUnsignedString(promised)
                    + " bytes of samples and " + present + " are there");
        }
        return new WavHeader(known, promised / known.frameBytes(), start);
    }

    private WavLayout layout(long size) throws IOException {
        if (size < SHORTEST_FORMAT) {
            throw new WavException("the `fmt ` chunk of this WAV file is too short");
        }
        ByteBuffer bytes = read((int) Math.min(size, LONGEST_FORMAT), "its `fmt ` chunk is cut off");
        int tag = Short.toUnsignedInt(bytes.getShort());
        int channels = Short.toUnsignedInt(bytes.getShort());
        int rate = bytes.getInt();
        int bits = Short.toUnsignedInt(bytes.getShort(14));
        if (tag == WavHeaderEncoder.TAG_EXTENSIBLE) {
            tag = extendedTag(bytes);
        }
        try {
            return new WavLayout(format(tag, bits), channels, rate);
        } catch (IllegalArgumentException outOfRange) {
            throw new WavException("this WAV file is not read: " + outOfRange.getMessage());
        }
    }

    private static int extendedTag(ByteBuffer bytes) throws WavException {
        byte[] all = bytes.array();
        if (all.length < LONGEST_FORMAT
                || !Arrays.equals(all, 26, LONGEST_FORMAT, WavHeaderEncoder.FORMAT_FAMILY, 0, 14)) {
            throw new WavException("the samples of this WAV file are of a foreign kind; convert it to s16, s24 or f32");
        }
        return Short.toUnsignedInt(bytes.getShort(24));
    }

    private static WavFormat format(int tag, int bits) throws WavException {
        int floating = WavHeaderEncoder.TAG_FLOAT;
        for (WavFormat format : WavFormat.values()) {
            if (tag == (format.isFloating() ? floating : WavHeaderEncoder.TAG_PCM) && bits == 8 * format.bytes()) {
                return format;
            }
        }
        throw new WavException("WAV samples of " + bits + " bits with format tag " + tag
                + " are not read; convert the file to s16, s24 or f32");
    }

    private ByteBuffer read(int count, String otherwise) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new WavException("this is not a whole WAV file: " + otherwise);
            }
        }
        return bytes.flip();
    }

    private static String id(ByteBuffer bytes) {
        byte[] name = new byte[4];
        bytes.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
