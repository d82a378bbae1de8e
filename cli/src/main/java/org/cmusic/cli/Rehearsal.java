package org.cmusic.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.cmusic.cli.console.Streams;

/**
 * Does once what is mostly asked for, so that the Java machine sees which classes that takes, and can keep them for later
 * starts. It begins as every command does, since that takes classes too, and shows nothing.
 */
final class Rehearsal {
    private static final String PROPERTY = "cmusic.rehearsal";
    private static final String SCORE = "/library/scores/hello.sco";
    private static final String FLAT = "rehearsal.sco";
    private static final String FAULTY = "cmusic 1\npart tune plays flut { each 1b  C4 H4 }\n";

    private Rehearsal() {}

    /** Rehearses in the folder that the system property {@value #PROPERTY} names, if it names one. */
    static void ifAskedFor() {
        String folder = System.getProperty(PROPERTY);
        if (folder != null) {
            try {
                play(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void play(String folder) throws IOException {
        String sound = folder + "/sound.wav";
        try (InputStream in = Rehearsal.class.getResourceAsStream(SCORE)) {
            byte[] score = in.readAllBytes();
            run(score, "render", "-", "-o", sound);
            run(score, "render", "-", "-r", "48k", "--channels", "1", "--format", "f32", "--threads", "1", "-o", sound);
            run(score, "expand", "-");
        }
        Path flat = Path.of(folder, FLAT);
        try (InputStream in = Rehearsal.class.getResourceAsStream(FLAT)) {
            Files.copy(in, flat);
        }
        String score = flat.toString();
        run(new byte[0], "check", score);
        run(new byte[0], "render", score, "-o", sound, "--rate", "48k", "--channels", "1", "--format", "f32", "-q");
        byte[] faulty = FAULTY.getBytes(StandardCharsets.UTF_8);
        run(faulty, "check", "-");
        run(faulty, "check", "-", "--json");
        run(faulty, "explain", "bad-note");
    }

    private static void run(byte[] score, String... words) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Cmusic.run(new Streams(new ByteArrayInputStream(score), nowhere, nowhere, Set.of(), Map.of()), words);
    }
}
