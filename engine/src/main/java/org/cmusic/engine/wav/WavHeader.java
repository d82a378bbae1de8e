package org.cmusic.engine.wav;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/**
 * What stands before the samples of a WAV file.
 *
 * @param layout of each frame
 * @param frames how many there are
 * @param dataOffset where the first begins, in bytes from the start of the file
 */
public record WavHeader(WavLayout layout, long frames, long dataOffset) {

    /**
     * The bytes of a header. Files that pass 4 GiB become RF64 with a {@code ds64} chunk (EBU Tech 3306, 2009). Files of
     * more than two channels or 16 bits are of the extensible kind, as its definition asks, but for floating point of one
     * or two channels. Channels beyond two stand in a line and are assigned to no loudspeakers.
     *
     * @param growing whether to keep room, in a {@code JUNK} chunk, so that the header of any other length is as long
     */
    static byte[] encode(WavLayout layout, long frames, boolean growing) {
        return new WavHeaderEncoder(layout, frames, growing).encode();
    }

    /**
     * Reads a header from the start of a file, RIFF or RF64; the position of the channel afterwards is that of the first
     * frame.
     *
     * @throws WavException if it is none, is damaged, or tells of samples that are not read
     */
    public static WavHeader read(SeekableByteChannel file) throws IOException {
        return new WavHeaderDecoder(file).decode();
    }
}
