package org.cmusic.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Tells sound files from others by their first bytes: a chunk id of the RIFF family, a size, and {@code WAVE}. */
final class SoundFile {
    private static final Set<String> FAMILY = Set.of("RIFF", "RF64", "BW64");
    private static final int HEADER = 12;

    private SoundFile() {}

    /** Whether nothing but a sound is lost by overwriting the file: it is a WAV, or empty. */
    static boolean mayReplace(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEADER);
            return head.length == 0 || isWav(head);
        } catch (IOException e) {
            throw FileFailure.reading(path.toString(), e);
        }
    }

    private static boolean isWav(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.length() == HEADER && FAMILY.contains(text.substring(0, 4)) && text.endsWith("WAVE");
    }
}
