package org.cmusic.cli.soundfont;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a SoundFont whose one instrument is a sine, in tune at A4, for all keys. */
public final class TinySoundFont {
    private static final int RATE = 44_100;
    private static final int PERIOD = 100;
    private static final int PERIODS = 441;
    private static final int GUARD = 46;
    private static final int NAME = 20;
    private static final double HALF = 16_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TinySoundFont() {}

    /** The file, as a version of the form. */
    public static byte[] bytes(int version) {
        byte[] info = list(
                "INFO",
                chunk("ifil", new TinySoundFont().words(version, 1)),
                chunk("isng", text("EMU8000", 8)),
                chunk("INAM", text("Tiny", 6)));
        byte[] samples = list("sdta", chunk("smpl", samples()));
        return riff("sfbk", info, samples, presets());
    }

    private static byte[] samples() {
        TinySoundFont samples = new TinySoundFont();
        for (int i = 0; i < PERIOD * PERIODS; i++) {
            samples.words((int) Math.rint(HALF * Math.sin(2 * Math.PI * i / PERIOD)));
        }
        for (int i = 0; i < GUARD; i++) {
            samples.words(0);
        }
        return samples.out.toByteArray();
    }

    private static byte[] presets() {
        int length = PERIOD * PERIODS;
        byte[] sample = new TinySoundFont()
                .name("sine")
                .longs(0, length, 0, length, RATE)
                .bytes(69, 0)
                .words(0, 1)
                .name("EOS")
                .longs(0, 0, 0, 0, 0)
                .bytes(0, 0)
                .words(0, 0)
                .out
                .toByteArray();
        return list(
                "pdta",
                chunk(
                        "phdr",
                        new TinySoundFont()
                                .name("sine")
                                .words(0, 0, 0)
                                .longs(0, 0, 0)
                                .name("EOP")
                                .words(255, 255, 1)
                                .longs(0, 0, 0)
                                .out
                                .toByteArray()),
                chunk("pbag", new TinySoundFont().words(0, 0, 1, 0)),
                chunk("pmod", new TinySoundFont().words(0, 0, 0, 0, 0)),
                chunk("pgen", new TinySoundFont().words(41, 0, 0, 0)),
                chunk(
                        "inst",
                        new TinySoundFont()
                                .name("sine")
                                .words(0)
                                .name("EOI")
                                .words(1)
                                .out
                                .toByteArray()),
                chunk("ibag", new TinySoundFont().words(0, 0, 2, 0)),
                chunk("imod", new TinySoundFont().words(0, 0, 0, 0, 0)),
                chunk("igen", new TinySoundFont().words(54, 1, 53, 0, 0, 0)),
                chunk("shdr", sample));
    }

    private TinySoundFont words(int... words) {
        for (int word : words) {
            bytes(word, word >> 8);
        }
        return this;
    }

    private TinySoundFont longs(int... numbers) {
        for (int number : numbers) {
            words(number, number >> 16);
        }
        return this;
    }

    private TinySoundFont bytes(int... bytes) {
        for (int value : bytes) {
            out.write(value);
        }
        return this;
    }

    private TinySoundFont name(String name) {
        out.writeBytes(text(name, NAME));
        return this;
    }

    private static byte[] text(String text, int length) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length);
    }

    private static byte[] chunk(String tag, TinySoundFont content) {
        return chunk(tag, content.out.toByteArray());
    }

    private static byte[] chunk(String tag, byte[] content) {
        TinySoundFont chunk = new TinySoundFont();
        chunk.out.writeBytes(text(tag, 4));
        chunk.longs(content.length);
        chunk.out.writeBytes(content);
        return chunk.out.toByteArray();
    }

    private static byte[] list(String form, byte[]... chunks) {
        return chunk("LIST", joined(form, chunks));
    }

    private static byte[] riff(String form, byte[]... chunks) {
        return chunk("RIFF", joined(form, chunks));
    }

    private static byte[] joined(String form, byte[]... chunks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(text(form, 4));
        for (byte[] chunk : chunks) {
            all.writeBytes(chunk);
        }
        return all.toByteArray();
    }
}
