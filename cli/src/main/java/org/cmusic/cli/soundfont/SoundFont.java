package org.cmusic.cli.soundfont;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Soundbank;

/** A file of sounds in the form SoundFont 2. */
public final class SoundFont {
    private static final int HEAD = 512;
    private static final int FORM = 8;
    private static final int TAG = 4;
    private static final int COMPRESSED = 3;

    private final Soundbank bank;

    private SoundFont(Soundbank bank) {
        this.bank = bank;
    }

    /**
     * Reads one.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no SoundFont; the message says what it is not
     */
    public static SoundFont read(Path file) throws IOException {
        requireForm(file);
        try {
            Soundbank bank = MidiSystem.getSoundbank(new File(file.toString()));
            if (bank.getInstruments().length == 0) {
                throw new IllegalArgumentException("no sounds");
            }
            return new SoundFont(bank);
        } catch (InvalidMidiDataException | RuntimeException e) {
            throw new IllegalArgumentException("it is broken: no sounds can be read from it", e);
        }
    }

    private static void requireForm(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("RIFF") || !text.startsWith("sfbk", FORM)) {
            throw new IllegalArgumentException("it is no SoundFont (.sf2)");
        }
        int version = text.indexOf("ifil") + 2 * TAG;
        boolean compressed = version >= 2 * TAG
                && version + 2 <= head.length
                && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort(version) >= COMPRESSED;
        if (compressed) {
            throw new IllegalArgumentException("it is a compressed SoundFont (.sf3); take an .sf2");
        }
    }

    Soundbank bank() {
        return bank;
    }
}
